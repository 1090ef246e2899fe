// SPDX-License-Identifier: MIT
#include "write/formats/markdown/escape.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline::write {

namespace {
bool is_one_of(char c, std::string_view set) { return set.find(c) != set.npos; }

bool at_line_start(std::string_view line) { return line.empty() || line.back() == '\n'; }

/// Whether nothing but digits stands before the end of the line: the beginning of a numbered list.
bool after_number(std::string_view line) {
  auto begin = line.size();
  while (begin > 0 && is_digit(line[begin - 1])) --begin;
  return begin < line.size() && at_line_start(line.substr(0, begin));
}

std::string entity(char32_t character) { return fmt::format("&#{};", static_cast<std::uint32_t>(character)); }

/// One ASCII character among what stands before it and behind it (0: not known).
struct Place {
  std::string_view line;
  char before; // in the same text
  char next;

  bool must_escape(char c, LineKind kind) const {
    if (is_one_of(c, "\\`*[]<~|")) return true;
    if (c == '_') return !is_alphanumeric(before) || !is_alphanumeric(next);
    if (c == '&') return next == 0 || next == '#' || is_alphanumeric(next);
    if (c == '#' && kind == LineKind::heading) return line.empty() || line.back() == ' ' || line.back() == '\t';
    if (at_line_start(line)) return is_one_of(c, "#>+-=:");
    return is_one_of(c, ".)") && after_number(line) && is_one_of(next, std::string_view("\0 \t", 3));
  }
};
} // namespace

void escape_text(std::string& line, std::string_view text, LineKind kind) {
  constexpr char32_t byte_order_mark = 0xFEFF;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto character = next_character(text, at);
    if (character == byte_order_mark || (is_space(character) && at_line_start(line))) {
      line += entity(character);
    } else {
      const Place place{line, start ? text[start - 1] : '\0', at < text.size() ? text[at] : '\0'};
      if (character < 0x80 && place.must_escape(text[start], kind)) line += '\\';
      line += text.substr(start, at - start);
    }
  }
}

void keep_space_at_end(std::string& line) {
  auto start = line.size();
  while (start > 0 && (static_cast<unsigned char>(line[--start]) & 0xC0) == 0x80) {
  }
  auto end = start;
  if (start == line.size() || line[start] == '\n') return;
  const auto last = next_character(line, end);
  if (is_space(last)) line.replace(start, line.npos, entity(last));
}

std::string code_span(std::string_view text) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  const std::string fence(longest + 1, '`');
  const bool only_spaces = text.find_first_not_of(' ') == text.npos;
  const bool padded =
      text.front() == '`' || text.back() == '`' || (text.front() == ' ' && text.back() == ' ' && !only_spaces);
  const std::string_view padding = padded ? " " : "";
  return fmt::format("{0}{1}{2}{1}{0}", fence, padding, text);
}

std::string link_target(std::string_view address) {
  const bool bracketed = address.find_first_of("()") != address.npos;
  const bool may_hold_entity = address.find(';') != address.npos;
  std::string out;
  for (const char c : address) {
    if (c == '&' && may_hold_entity) out += '\\';
    out += c;
  }
  return bracketed ? "<" + out + ">" : out;
}

} // namespace dateline::write
