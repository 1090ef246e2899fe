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

/// The lines of a row: what stands in each column.
using Row = std::vector<std::vector<std::string>>;

Row row_of(const std::vector<std::string>& texts, const Widths& widths) {
  Row out;
  for (std::size_t at = 0; at < texts.size(); ++at) {
    const auto lines = lines_of(texts[at], widths[at]);
    if (out.size() < lines.size()) out.resize(lines.size(), std::vector<std::string>(texts.size()));
    for (std::size_t number = 0; number < lines.size(); ++number) out[number][at] = lines[number];
  }
  return out;
}

/// Prints what stands in columns beside one another.
struct Columns {
  const Widths& widths;
  const std::set<std::size_t>& figures;

  /// What begins a block does so at the start of a column: that is what tells blocks apart.
  std::string line(const std::vector<std::string>& pieces, bool begins_block) const {
    std::string out;
    std::size_t start = indent, column = 0;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      if (!pieces[at].empty()) {
        const auto own = display_width(pieces[at]);
        const bool at_end = figures.contains(at) && !(begins_block && out.empty());
        const auto wanted = start + (at_end ? before_figure(widths[at], own) : 0);
        out.append(wanted - column, ' ').append(pieces[at]);
        column = wanted + own;
      }
      start += widths[at] + between_columns;
    }
    return out + '\n';
  }
  std::string row(const Row& lines, bool begins_block) const {
    std::string out;
    for (const auto& pieces : lines) out += line(pieces, begins_block && out.empty());
    return out;
  }
  std::string rule() const {
    std::vector<std::string> pieces;
    for (const auto width : widths) pieces.emplace_back(width, '-');
    return line(pieces, false);
  }
};
} // namespace

std::string in_columns(const Texts& rows, bool heads, const std::set<std::size_t>& figures, std::size_t width) {
  const auto widths = column_widths(rows, width - std::min(width, indent));
  std::string out;
  if (widths.empty()) return out;
  std::vector<Row> set;
  for (const auto& row : rows) set.push_back(row_of(row, widths));
  const std::size_t first = heads ? 1 : 0;
  const bool apart = std::any_of(set.begin() + static_cast<std::ptrdiff_t>(first), set.end(),
                                 [](const Row& lines) { return lines.size() > 1; });
  const Columns columns{widths, figures};
  if (heads) out += columns.row(set.front(), true);
  out += columns.rule();
  for (auto at = first; at < set.size(); ++at) out += (apart ? "\n" : "") + columns.row(set[at], apart);
  out.pop_back();
  return out;
}

} // namespace dateline::write
