// SPDX-License-Identifier: MIT
#include "content/template.h"

#include <algorithm>

#include "base/language.h"
#include "content/person_parts.h"

namespace dateline {

const Value* example_of(const Field& field, const TemplateText* text, const std::string& language) {
  if (text)
    if (const auto found = text->examples.find(field.name); found != text->examples.end()) return &found->second;
  return example_of(field, language);
}

const Value* example_of(const Field& column, const TemplateTable& table, const TemplateText* text,
                        const std::string& language) {
  static const std::vector<Value> none;
  const auto has = text && text->rows.contains(table.name);
  for (const auto& row : has ? text->rows.at(table.name) : none)
    if (const auto* cells = std::get_if<Table>(&row.data))
      if (const auto* own = find(*cells, column.name)) return own;
  return example_of(column, language);
}

const Value* example_of(const Field& field, const std::string& language) {
  for (const auto& tag : {language, std::string("en")})
    if (const auto* value = find(field.example, with_parents(tag))) return value;
  return field.example.items.empty() ? nullptr : &field.example.items.front().second;
}

namespace {
template <class Items>
auto named(const Items& items, std::string_view name) -> decltype(&items.front()) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.name == name; });
  return found == items.end() ? nullptr : &*found;
}
} // namespace

std::vector<std::string> table_names(const Template& subject) {
  std::vector<std::string> out;
  for (const auto& table : subject.tables) out.push_back(table.name);
  return out;
}

const TemplateTable* find_table(const Template& subject, std::string_view name) { return named(subject.tables, name); }

const Field* find_column(const TemplateTable& table, std::string_view name) { return named(table.columns, name); }

const Field* named_column(const TemplateTable& table, std::string_view blank) {
  if (const auto* column = find_column(table, blank)) return column;
  for (const auto part : person_parts) {
    if (!blank.ends_with(part)) continue;
    const auto* column = find_column(table, blank.substr(0, blank.size() - part.size()));
    if (column && column->type == FieldType::person) return column;
  }
  return nullptr;
}

} // namespace dateline
