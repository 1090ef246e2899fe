// SPDX-License-Identifier: MIT
#include "content/template.h"

#include "base/language.h"
#include "content/named.h"
#include "content/person_parts.h"

namespace dateline {

const Value* example_of(const Field& field, const TemplateText* text, const std::string& language) {
  if (text)
    if (const auto found = text->examples.find(field.name); found != text->examples.end()) return &found->second;
  return example_of(field, language);
}

const Value* example_of(const Field& column, const TemplateTable& table, const TemplateText* text,
                        const std::string& language) {
  const auto rows = text ? count_of_rows(*text, table.name) : 0;
  for (std::size_t entry = 0; entry < rows; ++entry)
    if (const auto* own = example_cell(*text, table.name, entry, column.name)) return own;
  return example_of(column, language);
}

std::size_t count_of_rows(const TemplateText& text, const std::string& table) {
  const auto found = text.rows.find(table);
  return found == text.rows.end() ? 0 : found->second.size();
}

const Value* example_cell(const TemplateText& text, const std::string& table, std::size_t entry,
                          std::string_view column) {
  if (entry >= count_of_rows(text, table)) return nullptr;
  const auto* cells = std::get_if<Table>(&text.rows.at(table)[entry].data);
  return cells ? find(*cells, column) : nullptr;
}

const Value* example_of(const Field& field, const std::string& language) {
  for (const auto& tag : {language, std::string("en")})
    if (const auto* value = find(field.example, with_parents(tag))) return value;
  return field.example.items.empty() ? nullptr : &field.example.items.front().second;
}

std::vector<std::string> table_names(const Template& subject) {
  std::vector<std::string> out;
  add_names(subject.tables, out);
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
