// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"

/// Lines of a terminal.
namespace dateline::write {

/// How a text looks where a terminal can show it; these add up.
using Style = std::uint8_t;
inline constexpr Style plain_style = 0, bold = 1, italic = 2, underlined = 4;

struct StyledText {
  std::string text = {};
  std::vector<Style> styles = {}; // of each byte

  void add(std::string_view more, Style style = plain_style);
  void add(const StyledText& more);
};

/// A line, and where it stands: so many cells from the side where lines begin, or in the middle.
struct ScreenLine {
  StyledText text = {};
  std::size_t indent = 0;
  bool centred = false;
  bool left_to_right = false; // in any language: code
};
using ScreenLines = std::vector<ScreenLine>;

/// A paragraph in lines of `width` cells at most. Only a word that is longer than a line is broken within.
std::vector<StyledText> wrapped(const StyledText& text, std::size_t width);
/// A line as it is, in parts of `width` cells at most; an empty one is one part.
std::vector<StyledText> cut(const StyledText& line, std::size_t width);
/// A paragraph in lines of about one length: as short as they can be without there being more.
std::vector<StyledText> balanced(const StyledText& text, std::size_t width);

/// How a terminal is told to show lines, in a column of `width` cells. Where lines begin at the right, each is moved
/// there by spaces; its characters stay in the order in which they are read.
std::string shown(const ScreenLines& lines, std::size_t width, Direction direction, bool styled);

} // namespace dateline::write
