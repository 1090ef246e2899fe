// SPDX-License-Identifier: MIT
#include "merge/entries.h"

#include <algorithm>
#include <iterator>

#include "content/repeated.h"

namespace dateline::merge {

namespace {
/// What the prose makes of one entry.
Blocks repeat(const Entries& entries, const Blocks& each, std::size_t index, Diagnostics& diagnostics) {
  const auto& entry = entries.fields.entries[index];
  const auto filled = entry.blanks.find(entries.prose);
  if (filled == entry.blanks.end()) return {};
  auto filling = entries.filling;
  filling.filled = &filled->second;
  filling.expand = [](const Blank&) { return std::nullopt; }; // no table stands inside another one
  filling.is_prose = [&](const Blank& blank) {
    const auto* const column = find_column(entries.table, blank.name);
    return column ? column->type == FieldType::prose : entries.filling.is_prose(blank);
  };
  return fill(*entries.prose, each, filling, diagnostics);
}

/// Puts blocks behind others; items of one and the same list of the prose become one list.
void append(Blocks& to, Blocks blocks) {
  auto* const list = to.empty() ? nullptr : std::get_if<List>(&to.back().node);
  auto* const more = blocks.empty() ? nullptr : std::get_if<List>(&blocks.front().node);
  if (list && more && to.back().span.begin == blocks.front().span.begin) {
    std::move(more->items.begin(), more->items.end(), std::back_inserter(list->items));
    blocks.erase(blocks.begin());
  }
  std::move(blocks.begin(), blocks.end(), std::back_inserter(to));
}

/// An optional value that is missing leaves its cell empty.
bool is_empty(const Filled& cell) { return (!cell.missing.empty() && cell.optional) || cell.line.empty(); }

bool holds_figures(const Field& column) {
  return column.type == FieldType::number || column.type == FieldType::money || column.type == FieldType::percent;
}

/// The rows of these entries. A column in which none of them has a value is left out.
Blocks rows(const Entries& entries, const std::vector<std::size_t>& which) {
  TableBlock out;
  out.rows.resize(which.size());
  for (std::size_t column = 0; column < entries.fields.heads.size(); ++column) {
    const auto cell = [&](std::size_t row) -> const Filled& {
      return entries.fields.entries[which[row]].cells[column];
    };
    bool any = false;
    for (std::size_t row = 0; row < which.size(); ++row) any = any || !is_empty(cell(row));
    if (!any) continue;
    if (holds_figures(entries.table.columns[column])) out.figures.insert(out.heads.size());
    out.heads.push_back(entries.fields.heads[column]);
    for (std::size_t row = 0; row < which.size(); ++row)
      out.rows[row].push_back(is_empty(cell(row)) ? Line{} : cell(row).line);
  }
  if (out.heads.empty()) return {};
  return {{std::move(out), {}}};
}

Blocks some(const Entries& entries, const std::vector<std::size_t>& which, Diagnostics& diagnostics) {
  if (entries.table.form == TableForm::table) return rows(entries, which);
  Blocks out;
  if (!entries.prose) return out;
  const auto each = repeated(*entries.prose, entries.table.form).each;
  for (const auto index : which) append(out, repeat(entries, each, index, diagnostics));
  return out;
}
} // namespace

Blocks entries_as_blocks(const Entries& entries, const Placed& placed, Diagnostics& diagnostics) {
  std::vector<std::size_t> which;
  for (std::size_t index = 0; index < entries.fields.entries.size(); ++index)
    if (!placed.contains({entries.table.name, index + 1})) which.push_back(index);
  return which.empty() ? Blocks() : some(entries, which, diagnostics);
}

Blocks entry_as_blocks(const Entries& entries, std::size_t number, Diagnostics& diagnostics) {
  auto out = some(entries, {number - 1}, diagnostics);
  auto* const list = out.size() == 1 ? std::get_if<List>(&out.front().node) : nullptr;
  if (list && list->items.size() == 1) return std::move(list->items.front());
  return out;
}

Blocks section_of(const Entries& entries, const Prose* prose, const Placed& placed, Diagnostics& diagnostics) {
  if (placed.contains({entries.table.name, 0})) return {};
  auto blocks = entries_as_blocks(entries, placed, diagnostics);
  if (blocks.empty() || !prose) return blocks;
  auto out = fill(*prose, repeated(*prose, entries.table.form).once, entries.filling, diagnostics);
  append(out, std::move(blocks));
  return out;
}

} // namespace dateline::merge
