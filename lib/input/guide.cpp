// SPDX-License-Identifier: MIT
#include "input/guide.h"

#include <algorithm>

#include "content/named.h"
#include "content/table_blank.h"
#include "input/fields.h"
#include "input/names.h"
#include "input/sections.h"

namespace dateline::input {

namespace {
using Names = std::vector<std::string>;

class Guide {
 public:
  Guide(const Template& subject, TemplateText& to, Diagnostics& diagnostics)
      : subject_(subject), to_(to), diagnostics_(diagnostics), sections_(common_sections()),
        tables_(release_tables.begin(), release_tables.end()) {
    add_names(subject.fields, fields_);
    add_names(subject.sections, sections_);
    add_names(subject.tables, tables_);
    for (const auto& table : subject.tables) add_names(table.columns, columns_);
  }

  void read(Keys& keys) {
    text(keys.take("use"), "use", to_.use);
    text(keys.take("avoid"), "avoid", to_.avoid);
    if (const auto* table = as_table(keys.take("help"), "help", diagnostics_))
      for (const auto& entry : *table) help(entry);
    if (const auto* table = as_table(keys.take("why"), "why", diagnostics_))
      for (const auto& entry : *table) why(entry);
    if (const auto* table = as_table(keys.take("examples"), "examples", diagnostics_))
      for (const auto& entry : *table) example(entry);
    if (const auto* table = as_table(keys.take("columns"), "columns", diagnostics_))
      for (const auto& entry : *table) head(entry);
  }

 private:
  static bool has(const Names& names, const Excerpt& name) {
    return std::find(names.begin(), names.end(), name.text) != names.end();
  }

  void text(const Value* value, const std::string& key, Excerpt& to) {
    if (auto read = as_text(value, key, diagnostics_)) to = *std::move(read);
  }

  void help(const Entry& entry) {
    if (const auto* table = find_table(subject_, entry.key.text)) return help_of_columns(entry, *table);
    if (!has(fields_, entry.key)) return unknown("unknown-field", "unknown-field-help", entry.key, fields_);
    text(&entry.value, "help." + entry.key.text, to_.help[entry.key.text]);
  }

  void help_of_columns(const Entry& entry, const TemplateTable& table) {
    const auto* columns = as_table(&entry.value, "help." + table.name, diagnostics_);
    if (!columns) return;
    for (const auto& [key, value] : *columns)
      if (is_column(key, table)) {
        const auto name = table.name + "." + key.text;
        text(&value, "help." + name, to_.help[name]);
      }
  }

  bool is_column(const Excerpt& name, const TemplateTable& table) {
    if (find_column(table, name.text)) return true;
    Names all;
    add_names(table.columns, all);
    unknown("unknown-field", "unknown-column", name, all);
    return false;
  }

  /// The head of a column, whichever tables have one of this name.
  void head(const Entry& entry) {
    if (!has(columns_, entry.key)) return unknown("unknown-field", "unknown-column", entry.key, columns_);
    if (auto read = as_line(&entry.value, "columns." + entry.key.text, diagnostics_))
      to_.columns[entry.key.text] = *std::move(read);
  }

  void why(const Entry& entry) {
    if (!has(sections_, entry.key)) return unknown("unknown-section", "unknown-section-template", entry.key, sections_);
    text(&entry.value, "why." + entry.key.text, to_.why[entry.key.text]);
  }

  void example(const Entry& entry) {
    const auto name = "examples." + entry.key.text;
    if (has(tables_, entry.key)) return rows(entry, name);
    if (const auto* field =
            named(subject_.fields, entry.key.text)) { // before a section of the same name, which shows it
      check_example(name, *field, entry.value, {}, diagnostics_);
      to_.examples[entry.key.text] = entry.value;
    } else if (has(sections_, entry.key)) {
      if (as_text(&entry.value, name, diagnostics_)) to_.examples[entry.key.text] = entry.value;
    } else {
      auto all = fields_;
      all.insert(all.end(), sections_.begin(), sections_.end());
      unknown("unknown-field", "unknown-field-example", entry.key, all);
    }
  }

  void rows(const Entry& entry, const std::string& name) {
    const auto* table = find_table(subject_, entry.key.text);
    for (const auto* row : as_entries(&entry.value, name, diagnostics_)) {
      if (table) check_row(std::get<Table>(row->data), *table, name);
      to_.rows[entry.key.text].push_back(*row);
    }
  }

  void check_row(const Table& row, const TemplateTable& table, const std::string& name) {
    for (const auto& [key, value] : row)
      if (is_column(key, table))
        check_example(name + "." + key.text, *find_column(table, key.text), value, {}, diagnostics_);
  }

  void unknown(std::string_view rule, std::string_view message, const Excerpt& name, const Names& names) {
    report_unknown_name(rule, message, name, names, diagnostics_);
  }

  const Template& subject_;
  TemplateText& to_;
  Diagnostics& diagnostics_;
  Names fields_, sections_, tables_, columns_;
};
} // namespace

void read_guide(Keys& keys, const Template& subject, TemplateText& to) {
  Guide(subject, to, keys.diagnostics()).read(keys);
}

} // namespace dateline::input
