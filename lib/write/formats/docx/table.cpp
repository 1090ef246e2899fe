// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <numeric>

#include "write/formats/docx/blocks.h"
#include "write/table.h"

namespace dateline::write::wordprocessing {

namespace {
std::string length(double millimetres) { return std::to_string(twips(millimetres)); }
} // namespace

/// One without a style has no lines, and no space around what is in it.
void BlockWriter::open_table(std::vector<double> widths, std::string_view table_style) {
  if (below_rows) lowest_paragraph(); // Word would take two tables for one
  below_rows = false;
  columns = std::move(widths);
  xml.open("w:tbl").open("w:tblPr");
  if (!table_style.empty()) xml.empty("w:tblStyle", {{"w:val", table_style}});
  if (document.direction == Direction::right_to_left) xml.empty("w:bidiVisual");
  const double all = std::accumulate(columns.begin(), columns.end(), 0.0);
  xml.empty("w:tblW", {{"w:w", length(all)}, {"w:type", "dxa"}}).empty("w:tblLayout", {{"w:type", "fixed"}});
  if (table_style.empty()) {
    xml.open("w:tblCellMar");
    for (const auto* side : {"w:left", "w:right"}) xml.empty(side, {{"w:w", "0"}, {"w:type", "dxa"}});
    xml.close();
  }
  xml.close().open("w:tblGrid");
  for (const double column : columns) xml.empty("w:gridCol", {{"w:w", length(column)}});
  xml.close().line();
}

void BlockWriter::close_table() {
  xml.close().line();
  after_table = true;
}

/// A cell that holds no paragraph is none for Word.
void BlockWriter::cell(std::size_t column, const Content& content) {
  xml.open("w:tc").open("w:tcPr").empty("w:tcW", {{"w:w", length(columns[column])}, {"w:type", "dxa"}}).close();
  const int before = paragraphs;
  content(column);
  if (paragraphs == before) xml.empty("w:p");
  xml.close();
}

void BlockWriter::row(const Content& content, bool heads) {
  xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
  if (heads) xml.empty("w:tblHeader");
  xml.close();
  in_row = !heads;
  for (std::size_t column = 0; column < columns.size(); ++column) cell(column, content);
  in_row = false;
  xml.close().line();
}

/// Behind a table Word asks for a paragraph: one too low to take a page.
void BlockWriter::lowest_paragraph() {
  xml.raw(
      fmt::format(R"(<w:p><w:pPr><w:spacing w:before="{}" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>)"
                  "\n",
                  below_rows ? space_below_rows : 0));
}

/// An item of a list may hold none in ODT, so here neither.
void BlockWriter::operator()(const TableBlock& table) {
  if (depth > 0) return operator()(list_of(table, cell_pattern(document)));
  open_table(column_lengths(texts_of(table), page(document).text_width()), "Table");
  each_row(table, [&](const std::vector<Line>& cells, bool heads) {
    row([&](std::size_t column) { paragraph(heads ? "Table_20_Heading" : "Table_20_Contents", cells[column]); }, heads);
  });
  close_table();
  below_rows = true;
}

} // namespace dateline::write::wordprocessing
