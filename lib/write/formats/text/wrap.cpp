// SPDX-License-Identifier: MIT
#include "write/formats/text/wrap.h"

#include <algorithm>

#include "base/unicode.h"
#include "write/text.h"

namespace dateline::write {

namespace {
std::string_view without_spaces_behind(std::string_view text) {
  const auto last = text.find_last_not_of(' ');
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

/// A tab has no width of its own, so it is a space.
std::string trimmed(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\t', ' ');
  out = without_spaces_behind(out);
  return out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
}

/// What is left of a line's `piece` if the line ends behind it.
std::string_view as_end(std::string_view piece, std::string_view rest) {
  const auto kept = without_spaces_behind(piece);
  if (kept.empty() || kept.size() == piece.size() || rest.empty()) return kept;
  std::size_t next = 0;
  const bool needed = part_without_space(last_character(kept), next_character(rest, next));
  return piece.substr(0, kept.size() + needed);
}

void fill_lines(std::string& out, std::string_view line, std::size_t width) {
  std::size_t start = 0, column = 0;
  std::string_view held; // spaces, printed only if something follows on the same line
  for (const auto end : line_breaks(line)) {
    const auto piece = line.substr(start, end - start);
    const auto core = as_end(piece, line.substr(end));
    if (column > 0 && column + display_width(held) + display_width(core) > width) {
      out += '\n';
      column = 0;
    } else {
      out += held;
      column += display_width(held);
    }
    out += core;
    column += display_width(core);
    held = piece.substr(core.size());
    start = end;
  }
}
} // namespace

std::string wrapped(std::string_view text, std::size_t width) {
  std::string out;
  each_line(
      text,
      [&](std::string_view whole) {
        const auto line = trimmed(whole);
        if (line.empty()) return;
        if (!out.empty()) out += '\n';
        if (display_width(line) <= width)
          out += line;
        else
          fill_lines(out, line, width);
      },
      [] {});
  return out;
}

} // namespace dateline::write
