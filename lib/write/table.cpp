// SPDX-License-Identifier: MIT
#include "write/table.h"

#include "write/looks.h"
#include "write/typeface.h"
#include "write/words.h"

namespace dateline::write {

namespace {
constexpr std::string_view head_blank = "{head}", cell_blank = "{cell}";

Inline inline_of(auto node) { return {.node = std::move(node), .span = {}}; }

/// What one cell says, behind its head.
class Cell {
 public:
  explicit Cell(std::string_view pattern) : pieces_(cut_at_blanks(pattern, {head_blank, cell_blank})) {}

  void add(Line& out, const Line& head, const Line& cell) const {
    if (!out.empty()) out.push_back(inline_of(Break{}));
    if (!has_text(head)) return append(out, cell);
    for (const auto& piece : pieces_)
      if (piece == head_blank)
        out.push_back(inline_of(Strong{head}));
      else if (piece == cell_blank)
        append(out, cell);
      else
        out.push_back(inline_of(Run{piece}));
  }

 private:
  static void append(Line& out, const Line& cell) { out.insert(out.end(), cell.begin(), cell.end()); }

  std::vector<std::string> pieces_;
};
} // namespace

std::string_view cell_pattern(const Document& document) { return word(document, "table-cell", "{head}: {cell}"); }

List list_of(const TableBlock& table, std::string_view cell_pattern) {
  const Cell cell(cell_pattern);
  List list;
  for (const auto& row : table.rows) {
    Line content;
    for (std::size_t at = 0; at < row.size(); ++at)
      if (has_text(row[at])) cell.add(content, table.heads.at(at), row[at]);
    if (!content.empty()) list.items.push_back({{.node = Paragraph{std::move(content)}, .span = {}}});
  }
  return list;
}

Texts texts_of(const TableBlock& table) {
  return texts_of(table, [](const Line& cell) { return plain_text(cell); });
}

PrintedColumns printed_columns(const TableBlock& table, std::string_view language, double text_width) {
  constexpr double less_between = 3;
  const auto columns = measured(texts_of(table), has_text(table.heads), typeface(language).enlarged);
  const TableType usual{.width = text_width, .size = look("Table_20_Contents").size};
  const TableType small{.width = text_width, .size = look("Small_20_Contents").size, .between = less_between};
  const bool is_small = !has_room(columns, usual) && has_room(columns, small);
  const auto& chosen = is_small ? small : usual;
  return {column_lengths(columns, chosen), chosen.between, is_small};
}

} // namespace dateline::write
