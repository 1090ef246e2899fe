// SPDX-License-Identifier: MIT
#include "input/required.h"

#include <algorithm>

#include "base/language.h"

namespace dateline::input {

bool is_empty(const Value& value) {
  if (const auto* text = std::get_if<Excerpt>(&value.data)) return text->empty();
  if (const auto* table = std::get_if<Table>(&value.data))
    return std::all_of(table->begin(), table->end(), [](const Entry& one) { return is_empty(one.value); });
  const auto* array = std::get_if<Array>(&value.data);
  return array && array->empty();
}

namespace {
/// The example of a field as the template has it in a language: `venue = "the Museo Ejemplo"`.
std::string example_line(const Field& field, const std::string& language) {
  const auto* example = example_of(field, language);
  if (!example || !example->span) return {};
  const auto& [source, begin, end] = example->span;
  return field.name + " = " + source->text.substr(begin, end - begin);
}
} // namespace

void report_missing(const Required& required, const std::string& language, const Span& place, const std::string& of,
                    Diagnostics& diagnostics) {
  const auto example = example_line(required.field, language);
  const bool column = !required.table.empty();
  std::vector<Argument> arguments = {{"field", required.field.name}, {"example", example}};
  if (column) arguments.push_back({"table", required.table});
  diagnostics.add({.rule = "missing-field",
                   .message = column ? "missing-column" : "missing-field",
                   .span = place,
                   .arguments = std::move(arguments),
                   .help = example.empty() ? ""
                           : column        ? "missing-column-example"
                                           : "missing-field-example",
                   .language = of});
}

void report_left_out(const Required& required, const Value& given, const std::vector<std::string>& languages,
                     Diagnostics& diagnostics) {
  const auto* table = std::get_if<Table>(&given.data);
  if (!table) return;
  for (const auto& [key, value] : *table) {
    if (!is_empty(value)) continue;
    const auto tag = language_tag(key.text);
    for (const auto& language : languages)
      if (serves({tag}, language)) report_missing(required, language, value.span, language, diagnostics);
  }
}

} // namespace dateline::input
