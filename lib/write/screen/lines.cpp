// SPDX-License-Identifier: MIT
#include "write/screen/lines.h"

#include <algorithm>
#include <utility>

#include "write/formats/text/wrap.h"

namespace dateline::write {

namespace {
/// What terminals show as a box, or count as a cell, or heed each in its own way (docs/decisions/024-preview.md). What
/// joins letters or keeps them apart (U+200C, U+200D) is no such character.
bool is_shown(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return c != 0x00AD && c != 0x061C && c != 0x200B && c != 0xFEFF && !within(0x200E, 0x200F) &&
         !within(0x2028, 0x202E) && !within(0x2060, 0x206F) && !is_control(c);
}

std::string code(Style style) {
  std::string out;
  for (const auto& [wanted, number] : {std::pair(bold, "1"), std::pair(italic, "3"), std::pair(underlined, "4")})
    if ((style & wanted) != 0) out += (out.empty() ? "\033[" : ";") + std::string(number);
  return out.empty() ? "\033[0m" : out + "m";
}

StyledText part(const StyledText& whole, std::size_t begin, std::size_t end) {
  const auto at = whole.styles.begin();
  return {whole.text.substr(begin, end - begin),
          {at + static_cast<std::ptrdiff_t>(begin), at + static_cast<std::ptrdiff_t>(end)}};
}

/// The end of what fits into `width` cells, at least one character.
std::size_t end_of_fitting(std::string_view text, std::size_t width) {
  std::size_t at = 0, cells = 0, end = 0;
  while (at < text.size()) {
    const auto start = at;
    next_character(text, at);
    cells += display_width(text.substr(start, at - start));
    if (cells > width && end > 0) break;
    end = at;
  }
  return end;
}

/// Adds the lines of what holds no line feed.
void add_lines(std::vector<StyledText>& out, const StyledText& line, std::size_t width) {
  const std::string_view text = line.text;
  const auto first = text.find_first_not_of(' ');
  if (first == text.npos) return;
  const auto trimmed = text.substr(first, text.find_last_not_of(' ') + 1 - first);
  for (const auto piece : broken(trimmed, width)) {
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    const auto end = begin + piece.find_last_not_of(' ') + 1;
    for (auto& fitting : cut(part(line, begin, end), width)) out.push_back(std::move(fitting));
  }
}

std::size_t cells_before(const ScreenLine& line, std::size_t width, Direction direction) {
  const auto own = display_width(line.text.text);
  const auto room = width - std::min(width, own);
  if (line.centred) return room / 2;
  if (direction == Direction::left_to_right || line.left_to_right) return std::min(line.indent, room);
  return room - std::min(room, line.indent);
}

void show(std::string& out, const StyledText& line, bool styled) {
  Style now = plain_style;
  const std::string_view text = line.text;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto character = next_character(text, at);
    if (!is_shown(character)) continue;
    if (const auto style = line.styles[start]; styled && style != now) {
      if (now != plain_style) out += code(plain_style);
      if (style != plain_style) out += code(style);
      now = style;
    }
    append(out, character);
  }
  if (now != plain_style) out += code(plain_style);
}
} // namespace

void StyledText::add(std::string_view more, Style style) {
  for (const char c : more) text += c == '\t' ? ' ' : c; // a tab has no width of its own
  styles.resize(text.size(), style);
}

void StyledText::add(const StyledText& more) {
  text += more.text;
  styles.insert(styles.end(), more.styles.begin(), more.styles.end());
}

std::vector<StyledText> cut(const StyledText& line, std::size_t width) {
  std::vector<StyledText> out;
  std::string_view rest = line.text;
  do {
    const auto begin = line.text.size() - rest.size(), size = end_of_fitting(rest, width);
    out.push_back(part(line, begin, begin + size));
    rest.remove_prefix(size);
  } while (!rest.empty());
  return out;
}

std::vector<StyledText> wrapped(const StyledText& text, std::size_t width) {
  std::vector<StyledText> out;
  for (std::size_t begin = 0; begin <= text.text.size();) {
    const auto end = std::min(text.text.find('\n', begin), text.text.size());
    add_lines(out, part(text, begin, end), width);
    begin = end + 1;
  }
  return out;
}

std::vector<StyledText> balanced(const StyledText& text, std::size_t width) {
  auto lines = wrapped(text, width);
  while (lines.size() > 1 && width > 1) {
    auto narrower = wrapped(text, --width);
    if (narrower.size() > lines.size()) break;
    lines = std::move(narrower);
  }
  return lines;
}

std::string shown(const ScreenLines& lines, std::size_t width, Direction direction, bool styled) {
  std::string out;
  for (const auto& line : lines) {
    if (!line.text.text.empty()) out.append(cells_before(line, width, direction), ' ');
    show(out, line.text, styled);
    out += '\n';
  }
  return out;
}

} // namespace dateline::write
