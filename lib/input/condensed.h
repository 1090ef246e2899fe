// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/layout.h"

namespace dateline::input {

/// A TOML file without the contents of its strings, and the way back from its places: toml++ takes longer over them
/// than over all the rest, and they are decoded from the file itself. A string with a backslash keeps its content, so
/// that what is no escape is still found.
struct Condensed {
  struct Cut {
    std::size_t at;      // where in the shorter text
    std::size_t removed; // how many bytes are missing up to there
  };

  std::string text;
  std::vector<Cut> cuts; // by `at`

  /// Where a byte of the shorter text stands in the file.
  std::size_t in_file(std::size_t offset) const;
};

/// `statements`: of the file, none of them open.
Condensed condense(std::string_view text, const std::vector<Statement>& statements);

} // namespace dateline::input
