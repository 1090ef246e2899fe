// SPDX-License-Identifier: MIT
#include "input/release_fields.h"

#include <algorithm>

#include "base/suggest.h"
#include "content/named.h"
#include "input/blank.h"
#include "input/fields.h"
#include "input/required.h"

namespace dateline::input {

namespace {
const Fact* known_fact(const Expected& expected, std::string_view name) {
  return expected.facts ? expected.facts->find(name) : nullptr;
}

/// A field that a language file declares is a text.
bool is_of_language(const Template& subject, std::string_view name) {
  const auto& names = subject.language_fields;
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The field that a misspelt name means; empty if none is near.
std::string meant(const Excerpt& key, const Expected& expected) {
  std::vector<std::string> names = expected.subject->language_fields;
  add_names(expected.subject->fields, names);
  add_names(expected.chapter.fields, names);
  if (expected.facts)
    for (const auto* fact : expected.facts->all()) names.push_back(fact->field.name);
  return nearest(key.text, names);
}

void report_unknown(const Excerpt& key, const std::string& near, const Expected& expected, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "unknown-field",
                   .message = "unknown-field",
                   .span = key.span,
                   .arguments = {{"field", key.text}, {"template", expected.subject->name}, {"nearest", near}},
                   .help = near.empty() ? "unknown-field-form" : "did-you-mean"});
}

/// `table`: all of [fields]. A misspelt name counts as the one it means, if that is not there too.
std::optional<FieldValue> read_one(const Entry& entry, const Table& table, const Expected& expected,
                                   const Reading& reading) {
  const auto& [key, value] = entry;
  const auto* field = expected.subject ? named(expected.subject->fields, key.text) : nullptr;
  if (field) return read_field(key, value, field->type, field, reading);
  if (report_slid(key, "fields", expected.top, "unknown-field", reading.diagnostics)) return std::nullopt;
  if (const auto* given = named(expected.chapter.fields, key.text))
    return read_field(key, value, given->type, nullptr, reading);
  if (!expected.subject) return read_own_field(key, value, reading);
  if (const auto* fact = known_fact(expected, key.text))
    return read_field(key, value, fact->field.type, nullptr, reading);
  if (is_of_language(*expected.subject, key.text)) return read_field(key, value, FieldType::text, nullptr, reading);
  const auto near = meant(key, expected);
  report_unknown(key, near, expected, reading.diagnostics);
  if (near.empty() || find(table, near)) return std::nullopt;
  return read_one({{near, key.span, {}}, value}, table, expected, reading);
}

/// The value of a field under its own name, or under a misspelt one.
const Value* given_value(const Field& field, const Table& table, const Expected& expected) {
  if (const auto* value = find(table, field.name)) return value;
  for (const auto& [key, value] : table)
    if (!named(expected.subject->fields, key.text) && !named(expected.chapter.fields, key.text) &&
        !is_of_language(*expected.subject, key.text) && meant(key, expected) == field.name)
      return &value;
  return nullptr;
}

/// What a kit's facts.toml still has to say: its place is there.
void report_missing_fact(const Field& field, const Fact& fact, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "missing-field",
                   .message = "missing-fact",
                   .span = fact.written.span,
                   .arguments = {{"field", field.name}},
                   .help = "missing-fact-help"});
}

/// What neither the release nor the chapter gives, from the fact of its name; false if there is none.
bool take_from_fact(const Field& field, Release& release, const Expected& expected, const Reading& reading) {
  const auto* fact = known_fact(expected, field.name);
  if (!fact) return false;
  if (says_nothing(fact->written)) {
    if (field.required) report_missing_fact(field, *fact, reading.diagnostics);
    return true;
  }
  const Excerpt key{field.name, fact->field.key, {}};
  release.from_facts.push_back(read_field(key, fact->written, field.type, &field, reading));
  if (field.required) report_left_out({field}, fact->written, release.languages, reading.diagnostics);
  return true;
}
} // namespace

void read_release_fields(const Value* value, Release& release, const Expected& expected, const Reading& reading) {
  const auto* table = as_table(value, "fields", reading.diagnostics);
  if (value) release.fields_span = value->span;
  if (table)
    for (const auto& entry : *table)
      if (auto field = read_one(entry, *table, expected, reading)) release.fields.push_back(std::move(*field));
  if (!expected.subject || (value && !table)) return;
  const auto language = release.languages.empty() ? std::string() : release.languages.front();
  for (const auto& field : expected.subject->fields) {
    const auto* given = table ? given_value(field, *table, expected) : nullptr;
    const auto* from_chapter = named(expected.chapter.fields, field.name);
    const bool chapter_gives = from_chapter && !from_chapter->value.items.empty();
    if (!given && !chapter_gives && take_from_fact(field, release, expected, reading)) continue;
    if (!field.required || (!given && chapter_gives)) continue;
    if (given && (report_left_out({field}, *given, release.languages, reading.diagnostics) || !says_nothing(*given)))
      continue;
    report_missing({field}, language, given, table ? value->span : release.template_span, reading.diagnostics);
  }
}

} // namespace dateline::input
