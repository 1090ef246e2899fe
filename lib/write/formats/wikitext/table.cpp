// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/table.h"

#include "write/formats/wikitext/line.h"
#include "write/table.h"

namespace dateline::write {

/// A head without words is a cell like any other: nobody would read it out.
std::string table_text(const TableBlock& table) {
  std::string out = "{| class=\"wikitable\"";
  each_row(table, [&](const std::vector<Line>& row, bool heads) {
    out += "\n|-";
    for (const auto& cell : row) {
      out += heads && has_text(cell) ? "\n! scope=\"col\" |" : "\n|";
      if (has_text(cell)) out += ' ' + wikitext_line(cell, WikiPlace::cell);
    }
  });
  return out + "\n|}";
}

std::string html_table(const TableBlock& table) {
  std::string out = "<table class=\"wikitable\">";
  each_row(table, [&](const std::vector<Line>& row, bool heads) {
    out += "<tr>";
    for (const auto& cell : row) {
      const bool head = heads && has_text(cell);
      out += (head ? "<th scope=\"col\">" : "<td>") + wikitext_line(cell) + (head ? "</th>" : "</td>");
    }
    out += "</tr>";
  });
  return out + "</table>";
}

} // namespace dateline::write
