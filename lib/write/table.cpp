// SPDX-License-Identifier: MIT
#include "write/table.h"

#include "write/text.h"

namespace dateline::write {

namespace {
Inline run(std::string text) { return {.node = Run{std::move(text)}, .span = {}}; }

void add_cell(Line& out, const Line& head, const Line& cell) {
  if (!has_text(cell)) return;
  if (!out.empty()) out.push_back({.node = Break{}, .span = {}});
  if (has_text(head)) out.insert(out.end(), {{.node = Strong{head}, .span = {}}, run(": ")});
  out.insert(out.end(), cell.begin(), cell.end());
}
} // namespace

List list_of(const TableBlock& table) {
  List list;
  for (const auto& row : table.rows) {
    Line content;
    for (std::size_t at = 0; at < row.size(); ++at)
      add_cell(content, at < table.heads.size() ? table.heads[at] : Line{}, row[at]);
    if (!content.empty()) list.items.push_back({{.node = Paragraph{std::move(content)}, .span = {}}});
  }
  return list;
}

} // namespace dateline::write
