// SPDX-License-Identifier: MIT
#include "write/printed.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"
#include "write/text.h"

namespace dateline::write {

namespace {
constexpr double reserve = 1.02;

/// Noto Sans from the space to the tilde, in hundredths of an em.
constexpr unsigned char letters[] = {26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57,
                                     57, 57, 57, 57, 57, 57, 57, 27, 27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56,
                                     52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73, 60, 93, 59,
                                     57, 57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53,
                                     26, 94, 62, 60, 62, 62, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57};

double width_of(char32_t character, std::size_t cells) {
  constexpr double hundredth = 0.01;
  constexpr double other = 0.62; // what Cyrillic, Arabic and Devanagari letters have at an average
  constexpr double mark = 0.4;   // of direction, in LibreOffice
  constexpr char32_t first_mark = 0x2066, last_mark = 0x2069;
  if (character >= first_mark && character <= last_mark) return mark;
  if (character >= ' ' && character <= '~') return letters[character - ' '] * hundredth;
  return cells > 1 ? 1 : static_cast<double>(cells) * other;
}
} // namespace

/// Office programs set Han and kana apart from letters and figures, by a quarter of a character.
double printed_width(std::string_view line) {
  constexpr double apart = 0.25;
  double width = 0;
  std::size_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto start = at;
    const auto character = next_character(line, at);
    const auto cells = display_width(line.substr(start, at - start));
    if (before > 0 && cells > 0 && cells != before) width += apart;
    if (cells > 0) before = cells;
    width += width_of(character, cells);
  }
  return width * reserve;
}

double printed_word(std::string_view line) {
  double longest = 0;
  each_word(line, [&](std::string_view word) { longest = std::max(longest, printed_width(word)); });
  return longest;
}

bool is_reached_by(std::string_view line) {
  constexpr std::size_t mark = 3; // the bytes of one of direction, which may stand before it
  const auto plus = line.find('+');
  const bool phone = plus <= mark && plus + 1 < line.size() && is_digit(line[plus + 1]);
  return phone || (line.find('@') != line.npos && line.find(' ') == line.npos);
}

} // namespace dateline::write
