// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "input/blank.h"
#include "input/fields.h"
#include "input/input.h"
#include "input/names.h"

namespace dateline::input {

namespace {
const std::vector<std::string> known_keys = {"value", "type", "as_of", "source", "review"};

/// A value that stands where its table should: `venue = "…"`. It is said how it is written, and counts all the same.
void report_bare(const Excerpt& name, const Value& value, Diagnostics& diagnostics) {
  if (std::find(known_keys.begin(), known_keys.end(), name.text) != known_keys.end())
    return diagnostics.add({.rule = "unknown-key",
                            .message = "unknown-key",
                            .span = name.span,
                            .arguments = {{"key", name.text}},
                            .help = "unknown-key-fact"});
  auto written = text_of(value.span);
  if (written.find('\n') != written.npos) written = "…";
  diagnostics.add({.rule = "bad-type",
                   .message = "bad-type-table",
                   .span = value.span,
                   .arguments = {{"key", name.text}, {"corrected", name.text + " = { value = " + written + " }"}},
                   .help = "write-instead"});
}

/// Whether a table is the value itself, by language: `venue = { es = "…" }`.
bool is_value(const Table& table, const Known& known) {
  return !table.empty() && std::all_of(table.begin(), table.end(), [&](const Entry& one) {
    return one.key.text == "other" || serves(known.languages, language_tag(one.key.text));
  });
}

/// An empty text is no value, whatever type it is of.
FieldValue read_value(const Excerpt& name, const Value& value, std::optional<FieldType> type, const Reading& reading) {
  std::optional<FieldValue> field;
  if (!says_nothing(value)) field = read_typed(name, value, type, reading);
  if (field) return std::move(*field);
  return {name.text, type.value_or(FieldType::text), {{}, value.span}, name.span};
}

std::optional<Fact> read_fact(const Entry& entry, const Reading& reading) {
  const auto& [name, value] = entry;
  const auto* table = std::get_if<Table>(&value.data);
  if (!table || is_value(*table, reading.known)) {
    if (std::holds_alternative<std::monostate>(value.data)) return std::nullopt;
    report_bare(name, value, reading.diagnostics);
    return Fact{read_value(name, value, {}, reading), value, {}, {}, {}, {}};
  }
  Keys keys(*table, name.span, name.text, reading.diagnostics, known_keys);
  Fact fact;
  const auto type = as_field_type(keys.take("type"), reading.diagnostics);
  const auto* written = keys.require("value");
  fact.as_of = as_date(keys.take("as_of"), "as_of", reading.diagnostics);
  if (const auto from = as_line(keys.take("source"), "source", reading.diagnostics)) fact.source = from->text;
  const auto* review = keys.take("review");
  fact.review = as_date(review, "review", reading.diagnostics);
  if (review) fact.review_span = review->span;
  keys.finish();
  if (!written) return std::nullopt;
  fact.field = read_value(name, *written, type, reading);
  fact.written = *written;
  return fact;
}
} // namespace

FactList read_facts(const SourcePtr& source, const Chapter& chapter, const Known& known, Diagnostics& diagnostics) {
  const Reading reading{known, PeopleIndex(chapter.people),
                        chapter.languages.empty() ? "en" : chapter.languages.front(), chapter.timezone, diagnostics};
  FactList out;
  for (const auto& entry : read_toml(source, diagnostics)) {
    if (!check_field_name(entry.key, {}, diagnostics)) continue;
    if (auto fact = read_fact(entry, reading)) out.push_back(std::move(*fact));
  }
  std::sort(out.begin(), out.end(), [](const Fact& a, const Fact& b) { return a.field.name < b.field.name; });
  return out;
}

} // namespace dateline::input
