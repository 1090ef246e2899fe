// SPDX-License-Identifier: MIT
#include "input/template_tables.h"

#include <algorithm>

#include "input/keys.h"
#include "input/names.h"
#include "input/template_fields.h"

namespace dateline::input {

namespace {
class Reader {
 public:
  Reader(const Table& tables, Template& to, Diagnostics& diagnostics)
      : names_(names_of(tables)), to_(to), diagnostics_(diagnostics) {}

  void read(const Entry& entry) {
    const auto name = "tables." + entry.key.text;
    const auto* table = as_table(&entry.value, name, diagnostics_);
    if (!table || !check_table_name(entry.key, diagnostics_)) return;
    Keys keys(*table, entry.key.span, name, diagnostics_);
    TemplateTable made;
    made.name = entry.key.text;
    made.span = entry.key.span;
    made.form = form(keys.require("as"), name + ".as");
    if (const auto* columns_ = as_table(keys.require("columns"), name + ".columns", diagnostics_))
      columns(*columns_, made);
    keys.finish();
    check_section(made);
    to_.tables.push_back(std::move(made));
  }

 private:
  TableForm form(const Value* value, const std::string& key) {
    static const std::vector<std::string> forms = {"list", "blocks", "table"};
    const auto named = as_choice(value, key, forms, diagnostics_);
    if (!named || *named == "list") return TableForm::list;
    return *named == "blocks" ? TableForm::blocks : TableForm::table;
  }

  void columns(const Table& written, TemplateTable& table) {
    for (const auto& entry : written) {
      check_column_name(entry.key, to_, names_, diagnostics_); // read all the same: releases that name it are not wrong
      const auto name = "tables." + table.name + ".columns." + entry.key.text;
      auto column = read_declared(entry, name, to_.languages, diagnostics_);
      if (!column) continue;
      if (table.form == TableForm::table && column->type == FieldType::prose)
        fault("bad-value", "bad-value-cell", column->span, {{"column", column->name}}, "bad-value-cell-form");
      table.columns.push_back(std::move(*column));
    }
    check_person_forms(table.columns, diagnostics_);
    check_order(table.columns, {}, diagnostics_);
    for (auto& column : table.columns) max_by_choice(*find(written, column.name), column, table);
  }

  /// { network = { mastodon = 500, bluesky = 300 } }
  void max_by_choice(const Value& written, Field& column, const TemplateTable& table) {
    const auto* keys = std::get_if<Table>(&written.data);
    const auto* most = keys ? find(*keys, "max") : nullptr;
    const auto* by = most ? std::get_if<Table>(&most->data) : nullptr;
    if (!by) return;
    const auto key = "tables." + table.name + ".columns." + column.name + ".max";
    const auto* other = by->size() == 1 ? find_column(table, by->front().key.text) : nullptr;
    const bool sound = other && !other->choices.empty() && other->name != column.name && counts_characters(column);
    if (!sound)
      return fault("bad-value", "bad-value-max-choice", most->span, {{"key", key}, {"corrected", example_of_max}},
                   "write-instead");
    column.max_by = MaxByChoice{other->name, {}};
    limits(by->front().value, key + "." + other->name, *other, column.max_by->max);
  }

  static bool counts_characters(const Field& column) {
    return column.choices.empty() && (column.type == FieldType::text || column.type == FieldType::prose);
  }

  void limits(const Value& value, const std::string& key, const Field& other, std::map<std::string, double>& to) {
    const auto* table = as_table(&value, key, diagnostics_);
    if (!table) return;
    for (const auto& [choice, limit] : *table) {
      const Value named{choice, choice.span};
      const auto number = as_number(&limit, key + "." + choice.text, diagnostics_);
      if (as_choice(&named, other.name, other.choices, diagnostics_) && number) to[choice.text] = *number;
    }
  }

  void check_section(const TemplateTable& table) {
    const auto& all = to_.sections;
    if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.name == table.name; })) return;
    fault("unknown-section", "table-without-section", table.span, {{"name", table.name}, {"form", "[[sections]]"}},
          "table-without-section-form");
  }

  void fault(std::string_view rule, std::string_view message, const Span& at, std::vector<Argument> arguments,
             std::string_view help) {
    diagnostics_.add({.rule = rule, .message = message, .span = at, .arguments = std::move(arguments), .help = help});
  }

  static constexpr const char* example_of_max = "max = { network = { mastodon = 500, bluesky = 300 } }";

  std::vector<std::string> names_;
  Template& to_;
  Diagnostics& diagnostics_;
};
} // namespace

std::vector<std::string> names_of(const Table& table) {
  std::vector<std::string> out;
  for (const auto& entry : table) out.push_back(entry.key.text);
  return out;
}

void read_template_tables(const Table& tables, Template& to, Diagnostics& diagnostics) {
  Reader reader(tables, to, diagnostics);
  for (const auto& entry : tables) reader.read(entry);
}

} // namespace dateline::input
