// SPDX-License-Identifier: MIT
#include "examples_left.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "content/facts.h"
#include "content/named.h"

namespace dateline {

namespace {
// Bytes: what is shorter may well be meant: "a laptop", "president". A person of an example is none, and the invented
// organisations have a word in common.
constexpr std::size_t shortest = 16, shortest_of_invented = 6;
constexpr std::string_view invented = "Ejemplo";

std::size_t shortest_like(std::string_view text) {
  return text.find(invented) == text.npos ? shortest : shortest_of_invented;
}

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whom an entry is about, and what a link is called, may be the same.
void add(const Value& example, ExampleTexts& out) {
  static constexpr std::array<std::string_view, 3> skipped = {"name", "role", "title"};
  if (const auto* one = std::get_if<Excerpt>(&example.data);
      one && one->text.size() >= shortest_like(one->text) && is_builtin(one->span))
    out.insert(one->text);
  if (const auto* all = std::get_if<Array>(&example.data))
    for (const auto& one : *all) add(one, out);
  if (const auto* table = std::get_if<Table>(&example.data))
    for (const auto& one : *table)
      if (!is_among(skipped, one.key.text)) add(one.value, out);
}

bool names_people(FieldType type) { return type == FieldType::person || type == FieldType::people; }

/// Whom a field names: nobody is called so.
void add_people(const Value& example, ExampleTexts& out) {
  if (const auto* one = std::get_if<Excerpt>(&example.data); one && is_builtin(one->span)) out.insert(one->text);
  if (const auto* all = std::get_if<Array>(&example.data))
    for (const auto& one : *all) add_people(one, out);
  if (const auto* table = std::get_if<Table>(&example.data))
    if (const auto* name = find(*table, "name")) add_people(*name, out);
}

/// Goes through a release, and keeps the names under which something is left.
class Search {
 public:
  explicit Search(const std::vector<const ExampleTexts*>& examples) : examples_(examples) {}

  void read(const Table& release) {
    static constexpr std::array<std::string_view, 5> skipped = {"template", "languages", "links", "press", "mail"};
    for (const auto& [key, value] : release) {
      if (is_among(skipped, key.text)) continue;
      const auto* inner = key.text == "fields" || key.text == "text" ? std::get_if<Table>(&value.data) : nullptr;
      if (!inner) read(key.text, value);
      for (std::size_t i = 0; inner && i < inner->size(); ++i) read((*inner)[i].key.text, (*inner)[i].value);
    }
  }

  void report(Diagnostics& diagnostics) const {
    if (names_.empty()) return;
    diagnostics.add({.rule = "example-left",
                     .message = "example-left",
                     .span = first_,
                     .arguments = {{"list", with_commas(names_)}},
                     .help = "example-left-replace",
                     .level = Level::warning});
  }

 private:
  void read(const std::string& name, const Value& value) {
    if (const auto* text = std::get_if<Excerpt>(&value.data)) note(name, *text);
    if (const auto* all = std::get_if<Array>(&value.data))
      for (const auto& one : *all) read(name, one);
    if (const auto* table = std::get_if<Table>(&value.data))
      for (const auto& one : *table) read(name, one.value);
  }

  void note(const std::string& name, const Excerpt& text) {
    if (text.text.size() < shortest_of_invented || !is_example(text.text)) return;
    if (!first_ || text.span.begin < first_.begin) first_ = text.span;
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
  }

  bool is_example(const std::string& text) const {
    return std::any_of(examples_.begin(), examples_.end(), [&](const auto* one) { return one->contains(text); });
  }

  const std::vector<const ExampleTexts*>& examples_;
  std::vector<std::string> names_;
  Span first_;
};

void add_field(const Field& field, ExampleTexts& out) {
  if (!field.choices.empty()) return;
  for (const auto& one : field.example.items) {
    add(one.second, out);
    if (names_people(field.type)) add_people(one.second, out);
  }
}

/// A column may be called "name" and hold one.
void add_people_of_row(const Value& row, const std::vector<Field>& columns, ExampleTexts& out) {
  const auto* cells = std::get_if<Table>(&row.data);
  for (std::size_t i = 0; cells && i < cells->size(); ++i) {
    const auto* column = named(columns, (*cells)[i].key.text);
    if (column && names_people(column->type)) add_people((*cells)[i].value, out);
  }
}
} // namespace

ExampleTexts example_texts(const Template& subject) {
  ExampleTexts out;
  for (const auto& field : subject.fields) add_field(field, out);
  for (const auto& table : subject.tables)
    for (const auto& column : table.columns) add_field(column, out);
  return out;
}

ExampleTexts example_texts(const TemplateText& text, const Template& subject) {
  ExampleTexts out;
  for (const auto& [name, example] : text.examples) {
    add(example, out);
    const auto* field = named(subject.fields, name);
    if (field && names_people(field->type)) add_people(example, out);
  }
  for (const auto& [table, entries] : text.rows) {
    if (table == "links") continue;
    const auto* declared = named(subject.tables, table);
    for (const auto& one : entries) {
      add(one, out);
      if (declared) add_people_of_row(one, declared->columns, out);
    }
  }
  return out;
}

void report_examples_left(const Table& release, const std::vector<const ExampleTexts*>& examples,
                          Diagnostics& diagnostics) {
  Search search(examples);
  search.read(release);
  search.report(diagnostics);
}

} // namespace dateline
