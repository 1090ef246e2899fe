// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "write/columns.h"
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

namespace {
std::string table_style(std::string_view name, const Document& document, std::string_view more = {}) {
  return fmt::format(
      R"(<style:style style:name="{}" style:family="table"><style:table-properties style:width="{}" )"
      R"(table:align="margins"{} style:may-break-between-rows="true" style:writing-mode="{}"/></style:style>)"
      "\n",
      name, millimetres(sheet(document).text_width()), more,
      document.direction == Direction::right_to_left ? "rl-tb" : "lr-tb");
}

std::string cell_style(std::string_view name, std::string_view properties) {
  return fmt::format(
      R"(<style:style style:name="{}" style:family="table-cell"><style:table-cell-properties {}/></style:style>)"
      "\n",
      name, properties);
}

/// From right to left, LibreOffice takes the left padding for that where lines begin.
std::string ruled_cell_styles(std::string_view suffix, double between) {
  const auto ruled = [&](std::string_view colour) {
    return fmt::format(R"(fo:padding-top="1mm" fo:padding-bottom="1mm" fo:padding-left="0mm" fo:padding-right="{}" )"
                       R"(fo:border="none" fo:border-bottom="0.5pt solid {}")",
                       millimetres(between), colour);
  };
  return cell_style(fmt::format("TableCell{}", suffix), ruled("#c8ccd1")) +
         cell_style(fmt::format("HeadCell{}", suffix), ruled("#54595d") + R"( style:vertical-align="bottom")");
}

std::string cell_styles() {
  return cell_style("Cell", R"(fo:padding="0mm" fo:border="none")") + ruled_cell_styles("", between_printed_columns);
}
} // namespace

std::string millimetres(double length) { return fmt::format("{:.4g}mm", length); }

std::string column_style(std::string_view name, double width) {
  return fmt::format(R"(<style:style style:name="{}" style:family="table-column"><style:table-column-properties )"
                     R"(style:column-width="{}"/></style:style>)"
                     "\n",
                     name, millimetres(width));
}

std::string low_style() {
  return R"(<style:style style:name="Low" style:family="paragraph"><style:paragraph-properties fo:line-height="1pt"/>)"
         "</style:style>\n";
}

std::string own_style(std::string_view name, std::string_view parent, bool kept, std::optional<Direction> side) {
  return fmt::format(R"(<style:style style:name="{}" style:family="paragraph" style:parent-style-name="{}">)"
                     R"(<style:paragraph-properties{}{}/></style:style>)"
                     "\n",
                     name, parent, kept ? R"( fo:keep-with-next="always")" : "",
                     side ? fmt::format(R"( fo:text-align="{}")", ragged(*side)) : "");
}

std::string narrow_cell_styles(double between) { return ruled_cell_styles(".Narrow", between); }

std::string kept_table_style(std::string_view name, const Document& document) {
  return table_style(name, document, R"( fo:keep-with-next="always")");
}

std::string table_styles(const Document& document) {
  const double width = sheet(document).text_width();
  const auto pair = [&](const std::string& name, double first) {
    return table_style(name, document) + column_style(name + ".A", first) + column_style(name + ".B", width - first);
  };
  return pair("Contacts", width / 2) + pair("Figure", figure_width + beside_figure) +
         table_style("Table", document, R"( fo:margin-top="4pt" fo:margin-bottom="10pt")") +
         R"(<style:style style:name="Row" style:family="table-row"><style:table-row-properties )"
         R"(fo:keep-together="always"/></style:style>)"
         "\n" +
         cell_styles();
}

} // namespace dateline::write::opendocument
