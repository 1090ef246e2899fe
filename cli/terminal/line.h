// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline::cli {

/// More characters than any answer needs: what is longer is read, but not kept.
inline constexpr std::size_t longest_line = 2000;

/// What stands in a line for what is no character.
inline constexpr char32_t not_a_character = 0xFFFD;

/// Reads lines that a person types at a terminal: standard input, shown on standard error. With editing, history and
/// completion where the terminal can; under TERM=dumb as the terminal gives them.
class LineEditor {
 public:
  LineEditor();
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  /// A line without its end, in whatever bytes were typed. Nothing: the person leaves, by Ctrl-D on an empty line, a
  /// signal (which is noted), or since the terminal is gone. `choices` are what Tab completes, also behind a comma.
  std::optional<std::string> read(const std::string& prompt, const std::vector<std::string>& choices = {});

 private:
  struct Editor;
  std::unique_ptr<Editor> editor_; // null: lines as the terminal gives them
};

} // namespace dateline::cli
