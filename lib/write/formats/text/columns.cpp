// SPDX-License-Identifier: MIT
#include "write/formats/text/columns.h"

#include <algorithm>

#include "base/unicode.h"
#include "write/formats/text/wrap.h"
#include "write/text.h"

namespace dateline::write {

namespace {
constexpr std::size_t indent = 1;

using Widths = std::vector<std::size_t>;

/// The lines of a text that is set in a column.
std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
  std::vector<std::string> lines(1);
  each_line(
      wrapped(text, width), [&](std::string_view line) { lines.back() = line; }, [&] { lines.emplace_back(); });
  return lines;
}

std::string beside(const std::vector<std::string>& pieces, const Widths& widths) {
  std::string out;
  std::size_t wanted = indent, column = 0;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (!pieces[at].empty()) {
      out.append(wanted - column, ' ').append(pieces[at]);
      column = wanted + display_width(pieces[at]);
    }
    wanted += widths[at] + between_columns;
  }
  return out + '\n';
}

/// The lines of a row, each with the lines of its cells beside one another.
std::vector<std::string> row_lines(const std::vector<std::string>& row, const Widths& widths) {
  std::vector<std::string> out;
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    cells.push_back(lines_of(row[at], widths[at]));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t number = 0; number < height; ++number) {
    std::vector<std::string> pieces;
    for (const auto& cell : cells) pieces.push_back(number < cell.size() ? cell[number] : std::string());
    out.push_back(beside(pieces, widths));
  }
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += line;
  return out;
}

std::string rule(const Widths& widths) {
  std::vector<std::string> pieces;
  for (const auto width : widths) pieces.emplace_back(width, '-');
  return beside(pieces, widths);
}
} // namespace

std::string in_columns(const Texts& rows, bool heads, std::size_t width) {
  const auto widths = column_widths(rows, width - std::min(width, indent));
  std::string out;
  if (widths.empty()) return out;
  std::vector<std::vector<std::string>> set;
  for (const auto& row : rows) set.push_back(row_lines(row, widths));
  const std::size_t first = heads ? 1 : 0;
  const bool apart = std::any_of(set.begin() + static_cast<std::ptrdiff_t>(first), set.end(),
                                 [](const auto& lines) { return lines.size() > 1; });
  if (heads) out += joined(set.front());
  out += rule(widths);
  for (auto at = first; at < set.size(); ++at) out += (apart ? "\n" : "") + joined(set[at]);
  out.pop_back();
  return out;
}

} // namespace dateline::write
