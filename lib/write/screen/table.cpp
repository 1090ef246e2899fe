// SPDX-License-Identifier: MIT
#include "write/screen/table.h"

#include <algorithm>

#include "write/table.h"

namespace dateline::write {

namespace {
using Widths = std::vector<std::size_t>;

struct Row {
  ScreenLines lines;
  bool is_head = false;
};

/// Pieces beside one another, each where its column begins, or of `figures` where it ends.
ScreenLine beside(const std::vector<StyledText>& pieces, const Widths& widths, const std::set<std::size_t>& figures) {
  StyledText out;
  std::size_t start = 0, column = 0;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (!pieces[at].text.empty()) {
      const auto own = display_width(pieces[at].text);
      const auto wanted = start + (figures.contains(at) ? before_figure(widths[at], own) : 0);
      out.add(std::string(wanted - column, ' '));
      out.add(pieces[at]);
      column = wanted + own;
    }
    start += widths[at] + between_columns;
  }
  return {.text = std::move(out)};
}

ScreenLines lines_of(const std::vector<StyledText>& row, const Widths& widths, const std::set<std::size_t>& figures) {
  std::vector<std::vector<StyledText>> cells;
  std::size_t height = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    cells.push_back(wrapped(row[at], widths[at]));
    height = std::max(height, cells.back().size());
  }
  ScreenLines out;
  for (std::size_t number = 0; number < height; ++number) {
    std::vector<StyledText> pieces;
    for (const auto& cell : cells) pieces.push_back(number < cell.size() ? cell[number] : StyledText());
    out.push_back(beside(pieces, widths, figures));
  }
  return out;
}

ScreenLine rule(const Widths& widths) {
  std::vector<StyledText> pieces(widths.size());
  for (std::size_t at = 0; at < widths.size(); ++at)
    for (std::size_t cell = 0; cell < widths[at]; ++cell) pieces[at].add("─");
  return beside(pieces, widths, {});
}

void embolden(StyledText& text) {
  for (auto& style : text.styles) style |= bold;
}
} // namespace

ScreenLines in_columns(const TableBlock& table, std::size_t width, const std::function<StyledText(const Line&)>& text) {
  const auto widths = column_widths(texts_of(table, [&](const Line& cell) { return text(cell).text; }), width);
  ScreenLines out;
  if (widths.empty()) return out;
  std::vector<Row> rows;
  each_row(table, [&](const std::vector<Line>& cells, bool is_head) {
    std::vector<StyledText> texts;
    for (const auto& cell : cells) texts.push_back(text(cell));
    if (is_head) std::for_each(texts.begin(), texts.end(), embolden);
    rows.push_back({lines_of(texts, widths, table.figures), is_head});
  });
  const bool apart =
      std::any_of(rows.begin(), rows.end(), [](const Row& row) { return !row.is_head && row.lines.size() > 1; });
  if (!rows.front().is_head) out.push_back(rule(widths));
  for (const auto& row : rows) {
    if (apart && !row.is_head) out.emplace_back();
    out.insert(out.end(), row.lines.begin(), row.lines.end());
    if (row.is_head) out.push_back(rule(widths));
  }
  return out;
}

} // namespace dateline::write
