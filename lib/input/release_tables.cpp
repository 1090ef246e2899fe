// SPDX-License-Identifier: MIT
#include "input/release_tables.h"

#include <algorithm>

#include "content/named.h"
#include "input/blank.h"
#include "input/entries.h"
#include "input/fields.h"
#include "input/required.h"

namespace dateline::input {

namespace {
/// The choices that a value names: one, or one for each language.
std::vector<std::string> choices_of(const Value& value) {
  if (const auto* text = std::get_if<Excerpt>(&value.data)) return {text->text};
  std::vector<std::string> out;
  if (const auto* table = std::get_if<Table>(&value.data))
    for (const auto& [key, one] : *table)
      if (const auto* text = std::get_if<Excerpt>(&one.data)) out.push_back(text->text);
  return out;
}

/// A column as this entry's choice limits it: by the lowest limit, if the choice is not the same in all languages.
Field limited(Field column, const Keys& keys) {
  const auto* choice = column.max_by ? find(keys.table(), column.max_by->column) : nullptr;
  if (!choice) return column;
  for (const auto& one : choices_of(*choice))
    if (const auto limit = column.max_by->max.find(one); limit != column.max_by->max.end())
      column.max = std::min(limit->second, column.max.value_or(limit->second));
  return column;
}

class Reader {
 public:
  Reader(const TemplateTable& table, const std::vector<std::string>& languages, const Reading& reading)
      : table_(table), languages_(languages), reading_(reading) {}

  TableEntry entry(Keys& keys, std::size_t number) const {
    TableEntry out;
    for (const auto& column : table_.columns) {
      const auto* given = keys.take_entry(column.name);
      if (given) out.columns.push_back(value(limited(column, keys), *given));
      if (column.required) require({column, table_.name, number}, given, keys.place());
    }
    return out;
  }

 private:
  FieldValue value(const Field& column, const Entry& given) const {
    return read_field({column.name, given.key.span, {}}, given.value, column.type, &column, reading_);
  }

  void require(const Required& column, const Entry* given, const Span& entry) const {
    if (given &&
        (report_left_out(column, given->value, languages_, reading_.diagnostics) || !says_nothing(given->value)))
      return;
    const auto language = languages_.empty() ? std::string() : languages_.front();
    report_missing(column, language, given ? &given->value : nullptr, entry, reading_.diagnostics);
  }

  const TemplateTable& table_;
  const std::vector<std::string>& languages_;
  const Reading& reading_;
};
} // namespace

void read_release_tables(Keys& keys, Release& release, const Template& subject, const std::vector<std::string>& top,
                         const Reading& reading) {
  for (const auto& table : subject.tables) {
    std::vector<std::string> columns;
    add_names(table.columns, columns);
    const Reader reader(table, release.languages, reading);
    std::size_t number = 0;
    release.tables[table.name] = read_entries<TableEntry>(keys.take(table.name), {table.name, columns, top}, reading,
                                                          [&](Keys& entry) { return reader.entry(entry, ++number); });
  }
}

std::vector<std::string> unread_tables(const Table& tree) {
  std::vector<std::string> out;
  for (const auto& [key, value] : tree) {
    const auto* array = std::get_if<Array>(&value.data);
    if (array && !array->empty() && std::holds_alternative<Table>(array->front().data)) out.push_back(key.text);
  }
  return out;
}

} // namespace dateline::input
