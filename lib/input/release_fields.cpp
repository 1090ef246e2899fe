// SPDX-License-Identifier: MIT
#include "input/release_fields.h"

#include <algorithm>

#include "base/suggest.h"
#include "input/fields.h"

namespace dateline::input {

namespace {
const Field* declared(const Template& subject, std::string_view name) {
  const auto found = std::find_if(subject.fields.begin(), subject.fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  return found == subject.fields.end() ? nullptr : &*found;
}

const FieldValue* own(const Chapter& chapter, std::string_view name) {
  const auto found = std::find_if(chapter.fields.begin(), chapter.fields.end(),
                                  [&](const FieldValue& field) { return field.name == name; });
  return found == chapter.fields.end() ? nullptr : &*found;
}

/// A field that a language file declares is a text.
bool is_of_language(const Template& subject, std::string_view name) {
  const auto& names = subject.language_fields;
  return std::find(names.begin(), names.end(), name) != names.end();
}

void report_unknown(const Excerpt& key, const Expected& expected, Diagnostics& diagnostics) {
  std::vector<std::string> names = expected.subject->language_fields;
  for (const auto& field : expected.subject->fields) names.push_back(field.name);
  for (const auto& field : expected.chapter.fields) names.push_back(field.name);
  const auto near = nearest(key.text, names);
  diagnostics.add({.rule = "unknown-field",
                   .message = "unknown-field",
                   .span = key.span,
                   .arguments = {{"field", key.text}, {"template", expected.subject->name}, {"nearest", near}},
                   .help = near.empty() ? "unknown-field-form" : "did-you-mean"});
}

std::optional<FieldValue> read_one(const Entry& entry, const Expected& expected, const Reading& reading) {
  const auto& [key, value] = entry;
  const auto* field = expected.subject ? declared(*expected.subject, key.text) : nullptr;
  if (field) return read_field(key, value, field->type, field, reading);
  if (report_slid(key, "fields", expected.top, "unknown-field", reading.diagnostics)) return std::nullopt;
  if (const auto* given = own(expected.chapter, key.text)) return read_field(key, value, given->type, nullptr, reading);
  if (!expected.subject) return read_own_field(key, value, reading);
  if (is_of_language(*expected.subject, key.text)) return read_field(key, value, FieldType::text, nullptr, reading);
  report_unknown(key, expected, reading.diagnostics);
  return std::nullopt;
}

/// Whether a value says nothing: an empty text or list.
bool is_empty(const Value& value) {
  if (const auto* text = std::get_if<Excerpt>(&value.data)) return text->empty();
  const auto* array = std::get_if<Array>(&value.data);
  return array && array->empty();
}

/// The example of a field as the template has it: `venue = "the Museo Ejemplo"`.
std::string example_of(const Field& field) {
  if (!field.example.span) return {};
  const auto& [source, begin, end] = field.example.span;
  return field.name + " = " + source->text.substr(begin, end - begin);
}

void report_missing(const Field& field, const Span& place, Diagnostics& diagnostics) {
  const auto example = example_of(field);
  diagnostics.add({.rule = "missing-field",
                   .message = "missing-field",
                   .span = place,
                   .arguments = {{"field", field.name}, {"example", example}},
                   .help = example.empty() ? "" : "missing-field-example"});
}
} // namespace

void read_release_fields(const Value* value, Release& release, const Expected& expected, const Reading& reading) {
  const auto* table = as_table(value, "fields", reading.diagnostics);
  if (value) release.fields_span = value->span;
  if (table)
    for (const auto& entry : *table)
      if (auto field = read_one(entry, expected, reading)) release.fields.push_back(std::move(*field));
  if (!expected.subject || (value && !table)) return;
  for (const auto& field : expected.subject->fields) {
    const auto* given = table ? find(*table, field.name) : nullptr;
    if (!field.required || (given && !is_empty(*given))) continue;
    const auto* from_chapter = own(expected.chapter, field.name);
    if (!given && from_chapter && !from_chapter->value.items.empty()) continue;
    report_missing(field, given ? given->span : table ? value->span : release.template_span, reading.diagnostics);
  }
}

} // namespace dateline::input
