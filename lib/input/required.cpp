// SPDX-License-Identifier: MIT
#include "input/required.h"

#include <algorithm>

#include "base/language.h"
#include "content/text.h"
#include "input/blank.h"

namespace dateline::input {

namespace {
/// Where it is to be written: behind its key, if that stands there, or in a line of its own.
struct Hole {
  Span span;
  bool stands = false;
  std::string key = {};      // to be written there: of one language
  std::string language = {}; // the one in which it is missing; empty: in all
};

std::string_view help_for(const Hole& hole, bool column, bool has_example) {
  if (hole.stands) return has_example ? "missing-line-example" : "missing-line";
  if (!has_example) return "";
  return column ? "missing-column-example" : "missing-field-example";
}

/// `language`: of the example, as the template has it: `venue = "the Museo Ejemplo"`, or what stands behind the key.
void report(const Required& required, const std::string& language, const Hole& hole, Diagnostics& diagnostics) {
  const auto* found = example_of(required.field, language);
  auto example = found ? text_of(found->span) : std::string();
  const auto key = hole.key.empty() && !hole.stands ? required.field.name : hole.key;
  if (!example.empty() && !key.empty()) example = key + " = " + example;
  const bool column = !required.table.empty();
  std::vector<Argument> arguments = {{"field", required.field.name}, {"example", example}};
  if (!key.empty()) arguments.push_back({"key", key});
  if (hole.stands)
    arguments.push_back({"line", static_cast<std::int64_t>(place(*hole.span.source, hole.span.begin).line)});
  if (column) arguments.push_back({"table", required.table});
  if (column) arguments.push_back({"entry", static_cast<std::int64_t>(required.entry)});
  diagnostics.add({.rule = "missing-field",
                   .message = column ? "missing-column" : "missing-field",
                   .span = hole.span,
                   .arguments = std::move(arguments),
                   .help = help_for(hole, column, !example.empty()),
                   .language = hole.language});
}

/// The language of a key: its tag, or "other".
std::string key_tag(const Excerpt& key) { return key.text == "other" ? key.text : language_tag(key.text); }

/// The value by which a table serves a language; null if it has none.
const Value* served(const Table& table, const std::string& language) {
  const auto has = [&](std::string_view tag) {
    return std::any_of(table.begin(), table.end(), [&](const auto& one) { return key_tag(one.key) == tag; });
  };
  const auto chain = with_parents(language); // which `tag` points into
  const auto tag = serving(chain, has);
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const auto& one) { return tag && key_tag(one.key) == *tag; });
  return found == table.end() ? nullptr : &found->value;
}

/// A place for a language beside the others: `venue.es` where they stand in lines, else the line of their table.
Hole beside(const Required& required, const Value& given, const std::string& language) {
  const char first = given.span.source->text[given.span.begin];
  const bool dotted = first != '{' && first != '[';
  return {given.span, !dotted, dotted ? required.field.name + "." + language : language, language};
}
} // namespace

void report_missing(const Required& required, const std::string& language, const Value* given, const Span& place,
                    Diagnostics& diagnostics) {
  report(required, language, {given ? given->span : place, given != nullptr}, diagnostics);
}

bool report_left_out(const Required& required, const Value& given, const std::vector<std::string>& languages,
                     Diagnostics& diagnostics) {
  const auto* table = std::get_if<Table>(&given.data);
  if (!table) return false;
  bool reported = false;
  const bool any =
      std::any_of(table->begin(), table->end(), [&](const Entry& one) { return !says_nothing(one.value); });
  const bool by_language = std::any_of(languages.begin(), languages.end(),
                                       [&](const auto& language) { return served(*table, language) != nullptr; });
  for (const auto& language : languages) {
    const auto* value = served(*table, language);
    if (value ? !says_nothing(*value) : any || !by_language) continue; // what others have is missing-translation's
    report(required, language, value ? Hole{value->span, true, {}, language} : beside(required, given, language),
           diagnostics);
    reported = true;
  }
  return reported;
}

} // namespace dateline::input
