// SPDX-License-Identifier: MIT
#include "input/required.h"

#include "base/language.h"

namespace dateline::input {

namespace {
/// The example of a field as the template has it in a language: `venue = "the Museo Ejemplo"`.
std::string example_line(const Field& field, const std::string& language) {
  const auto* example = example_of(field, language);
  const auto written = example ? text_of(example->span) : std::string();
  return written.empty() ? written : field.name + " = " + written;
}
} // namespace

void report_missing(const Required& required, const std::string& language, const Span& place, const std::string& of,
                    Diagnostics& diagnostics) {
  const auto example = example_line(required.field, language);
  const bool column = !required.table.empty();
  std::vector<Argument> arguments = {{"field", required.field.name}, {"example", example}};
  if (column) arguments.push_back({"table", required.table});
  if (column) arguments.push_back({"entry", static_cast<std::int64_t>(required.entry)});
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
