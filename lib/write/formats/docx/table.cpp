// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <numeric>

#include "write/formats/docx/blocks.h"
#include "write/looks.h"
#include "write/table.h"

namespace dateline::write::wordprocessing {

namespace {
std::string length(double millimetres) { return std::to_string(twips(millimetres)); }

void write_line(Markup& xml, std::string_view side, std::string_view colour) {
  xml.empty(side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", colour}});
}

/// From right to left both sides of a cell are alike, as nobody says which of them is the left one.
void write_margins(Markup& xml, double between, bool rtl) {
  const bool ruled = between > 0;
  const double before = rtl ? between / 2 : 0;
  xml.open("w:tblCellMar");
  const auto side = [&](std::string_view name, double width) {
    xml.empty(name, {{"w:w", length(width)}, {"w:type", "dxa"}});
  };
  if (ruled) side("w:top", 1);
  side("w:left", ruled ? before : 0);
  if (ruled) side("w:bottom", 1);
  side("w:right", ruled ? between - before : 0);
  xml.close();
}
} // namespace

/// Its own lines, and no style's: LibreOffice would take the colour of a document's text for one of that style, and
/// put it over that of links.
void BlockWriter::open_table(std::vector<double> widths, double between) {
  const bool ruled = between > 0;
  if (below_rows) lowest_paragraph(); // Word would take two tables for one
  below_rows = false;
  columns = std::move(widths);
  frames.open_table(xml.size(), columns.size());
  const bool rtl = document.direction == Direction::right_to_left;
  xml.open("w:tbl").open("w:tblPr");
  if (rtl) xml.empty("w:bidiVisual");
  const double all = std::accumulate(columns.begin(), columns.end(), 0.0);
  xml.empty("w:tblW", {{"w:w", length(all)}, {"w:type", "dxa"}});
  if (ruled) {
    xml.open("w:tblBorders");
    for (const auto* side : {"w:bottom", "w:insideH"}) write_line(xml, side, "C8CCD1");
    xml.close();
  }
  xml.empty("w:tblLayout", {{"w:type", "fixed"}});
  write_margins(xml, between, rtl);
  xml.close().open("w:tblGrid");
  for (const double column : columns) xml.empty("w:gridCol", {{"w:w", length(column)}});
  xml.close().line();
}

void BlockWriter::close_table() {
  xml.close().line();
  frames.close_table();
  after_table = true;
}

/// A cell that holds no paragraph is none for Word.
void BlockWriter::cell(std::size_t column, const Content& content, bool head) {
  xml.open("w:tc").open("w:tcPr").empty("w:tcW", {{"w:w", length(columns[column])}, {"w:type", "dxa"}});
  if (head) {
    xml.open("w:tcBorders");
    write_line(xml, "w:bottom", "54595D");
    xml.close().empty("w:vAlign", {{"w:val", "bottom"}});
  }
  xml.close();
  const int before = paragraphs;
  content(column);
  if (paragraphs == before) xml.empty("w:p");
  xml.close();
}

void BlockWriter::row(const Content& content, bool heads) {
  frames.row();
  xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
  if (heads) xml.empty("w:tblHeader");
  xml.close();
  in_row = !heads;
  for (std::size_t column = 0; column < columns.size(); ++column) cell(column, content, heads);
  in_row = false;
  xml.close().line();
}

std::string low_paragraph(int before) {
  return fmt::format(
      R"(<w:p><w:pPr><w:spacing w:before="{}" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>)"
      "\n",
      before);
}

/// Behind a table Word asks for a paragraph: one too low to take a page.
void BlockWriter::lowest_paragraph() {
  frames.paragraph(xml.size(), false);
  xml.raw(low_paragraph(below_rows ? space_below_rows : 0));
}

/// An item of a list may hold none in ODT, so here neither.
void BlockWriter::operator()(const TableBlock& table) {
  if (depth > 0) return operator()(list_of(table, cell_pattern(document)));
  const auto printed = printed_columns(table, document.language, page(document).text_width());
  open_table(printed.lengths, printed.between);
  each_row(table, [&](const std::vector<Line>& cells, bool heads) {
    row(
        [&](std::size_t column) {
          paragraph(cell_style(heads, table.figures.contains(column), printed.small), cells[column]);
        },
        heads);
  });
  close_table();
  below_rows = true;
}

} // namespace dateline::write::wordprocessing
