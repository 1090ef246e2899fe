// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::cli {

enum class Colour : std::uint8_t { plain, red, yellow, cyan, green, blue, bold, underlined, grey };

/// Standard output or standard error: what is said is kept until it is flushed, and no write that fails is lost.
class Stream {
 public:
  Stream(int file, bool no_colour);

  void say(std::string_view text);
  bool flush();
  bool failed() const { return failed_; }

  bool terminal() const { return terminal_; }
  /// In cells; of what is no terminal, 0.
  std::size_t width() const { return width_; }
  /// In lines.
  std::size_t height() const { return height_; }
  /// Asks the terminal how large it is now.
  void measure();
  /// Whether this is a terminal that wants colours and the like.
  bool styled() const { return colours_; }
  /// The text in a colour, if this is a terminal that wants them.
  std::string paint(Colour colour, std::string_view text) const;

 private:
  int file_;
  bool terminal_, colours_;
  std::size_t width_ = 0, height_ = 0;
  bool failed_ = false;
  std::string kept_;
};

/// Writes all of it, however often the system stops in the middle; false, and errno, if it cannot.
bool write_all(int file, std::string_view bytes);

/// Fit for one line: what could move the cursor or change its direction is `\u{…}`, line feeds and tabs too.
std::string one_line(std::string_view text);

/// At most so many cells, the last of them `…` if something was cut.
std::string cut_to(std::string_view text, std::size_t cells);

} // namespace dateline::cli
