// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/table.h"

#include "write/formats/wikitext/line.h"
#include "write/table.h"

namespace dateline::write {

namespace {
/// What is said of the cell of a column: whether it heads the others, and where its text stands. A head without words
/// is a cell like any other: nobody would read it out.
std::string attributes(bool head, bool figure) {
  std::string out = head ? " scope=\"col\"" : "";
  return figure ? out + " style=\"text-align:end\"" : out;
}
} // namespace

std::string table_text(const TableBlock& table) {
  std::string out = "{| class=\"wikitable\"";
  each_row(table, [&](const std::vector<Line>& row, bool heads) {
    out += "\n|-";
    for (std::size_t at = 0; at < row.size(); ++at) {
      const bool head = heads && has_text(row[at]);
      const auto said = has_text(row[at]) ? attributes(head, table.figures.contains(at)) : std::string();
      out += (head ? "\n!" : "\n|") + said + (said.empty() ? "" : " |");
      if (has_text(row[at])) out += ' ' + wikitext_line(row[at], WikiPlace::cell);
    }
  });
  return out + "\n|}";
}

std::string html_table(const TableBlock& table) {
  std::string out = "<table class=\"wikitable\">";
  each_row(table, [&](const std::vector<Line>& row, bool heads) {
    out += "<tr>";
    for (std::size_t at = 0; at < row.size(); ++at) {
      const bool head = heads && has_text(row[at]);
      const std::string name = head ? "th" : "td";
      out +=
          '<' + name + attributes(head, table.figures.contains(at)) + '>' + wikitext_line(row[at]) + "</" + name + '>';
    }
    out += "</tr>";
  });
  return out + "</table>";
}

} // namespace dateline::write
