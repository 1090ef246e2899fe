// SPDX-License-Identifier: MIT
#include "write/formats/text/wrap.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"
#include "write/text.h"

namespace dateline::write {

namespace {
std::string_view without_spaces_behind(std::string_view text) {
  const auto last = text.find_last_not_of(' ');
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

/// A tab has no width of its own, so it is a space.
std::string without_tabs(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\t', ' ');
  return out;
}

/// What is left of a line's `piece` if the line ends behind it.
std::string_view as_end(std::string_view piece, std::string_view rest) {
  const auto kept = without_spaces_behind(piece);
  if (kept.empty() || kept.size() == piece.size() || rest.empty()) return kept;
  std::size_t next = 0;
  const bool needed = part_without_space(last_character(kept), next_character(rest, next));
  return piece.substr(0, kept.size() + needed);
}
} // namespace

std::vector<std::string_view> broken(std::string_view line, std::size_t width) {
  if (display_width(line) <= width) return {line};
  std::vector<std::string_view> out;
  std::size_t begin = 0, end = 0, column = 0, start = 0; // of the part, of its last piece
  for (const auto stop : line_breaks(line)) {
    const auto core = as_end(line.substr(start, stop - start), line.substr(stop));
    const auto held = display_width(line.substr(end, start - end)); // spaces, printed only if something follows
    if (column > 0 && column + held + display_width(core) > width) {
      out.push_back(line.substr(begin, end - begin));
      begin = start;
      column = 0;
    } else {
      column += held;
    }
    column += display_width(core);
    end = start + core.size();
    start = stop;
  }
  out.push_back(line.substr(begin, end - begin));
  return out;
}

std::string wrapped(std::string_view text, std::size_t width) {
  std::string out;
  each_line(
      text,
      [&](std::string_view whole) {
        const auto line = without_tabs(trimmed(whole));
        if (line.empty()) return;
        for (const auto part : broken(line, width)) {
          if (!out.empty()) out += '\n';
          out += part;
        }
      },
      [] {});
  return out;
}

} // namespace dateline::write
