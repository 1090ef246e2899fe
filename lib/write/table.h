// SPDX-License-Identifier: MIT
#pragma once

#include "content/document.h"
#include "write/columns.h"
#include "write/text.h"

namespace dateline::write {

/// What a cell says where there are no columns: "{head}: {cell}", as the document's language sets it.
std::string_view cell_pattern(const Document& document);
/// A table where there are no columns: an item a row, its cells below one another, each behind its head.
List list_of(const TableBlock& table, std::string_view cell_pattern);

/// Calls `with` for each row that is printed, and whether it is that of the heads.
void each_row(const TableBlock& table, const auto& with) {
  if (has_text(table.heads)) with(table.heads, true);
  for (const auto& row : table.rows)
    if (has_text(row)) with(row, false);
}

/// The texts of the rows that are printed; `text` makes one of a cell.
Texts texts_of(const TableBlock& table, const auto& text) {
  Texts out;
  each_row(table, [&](const std::vector<Line>& row, bool) {
    out.emplace_back();
    for (const auto& cell : row) out.back().push_back(text(cell));
  });
  return out;
}
Texts texts_of(const TableBlock& table);

/// Its columns on paper, in millimetres. It is set small where a phone number or an address would be broken else.
struct PrintedColumns {
  std::vector<double> lengths;
  double between;
  bool small;
};
PrintedColumns printed_columns(const TableBlock& table, std::string_view language, double text_width);

} // namespace dateline::write
