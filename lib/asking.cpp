// SPDX-License-Identifier: MIT
#include "asking.h"

#include <algorithm>

#include "content/named.h"

namespace dateline {

namespace {
std::string text_argument(const Diagnostic& diagnostic, std::string_view name) {
  for (const auto& argument : diagnostic.arguments)
    if (const auto* text = std::get_if<std::string>(&argument.value); text && argument.name == name) return *text;
  return {};
}

/// Which entry of its table lacks something, counted from 1.
std::size_t entry_of(const Diagnostic& diagnostic) {
  for (const auto& argument : diagnostic.arguments)
    if (const auto* number = std::get_if<std::int64_t>(&argument.value); number && argument.name == "entry")
      return static_cast<std::size_t>(*number);
  return 1;
}

void put(Diagnostic& diagnostic, const std::string& name, const std::string& value) {
  std::erase_if(diagnostic.arguments, [&](const auto& argument) { return argument.name == name; });
  diagnostic.arguments.push_back({name, value});
}

/// Messages of help: with an example alone, with words alone, with both.
struct Helps {
  std::string_view example, words, both;
};
constexpr Helps line_helps = {"missing-line-example", "missing-line-words", "missing-line-help"};
constexpr Helps field_helps = {"missing-field-example", "missing-field-words", "missing-field-help"};
constexpr Helps column_helps = {"missing-column-example", "missing-column-words", "missing-column-help"};

bool has_line(const Diagnostic& missing) {
  return std::any_of(missing.arguments.begin(), missing.arguments.end(),
                     [](const Argument& argument) { return argument.name == "line"; });
}

/// Where its key stands, what belongs behind it; else in a line of its own, with the key that it has there.
void ask_for(Diagnostic& missing, const Value* value, const std::string& help, const Helps& elsewhere) {
  const auto example = as_written(value), key = text_argument(missing, "key");
  const auto& helps = has_line(missing) ? line_helps : elsewhere;
  if (!example.empty()) put(missing, "example", key.empty() ? example : key + " = " + example);
  put(missing, "help", help);
  if (!help.empty()) missing.help = example.empty() ? helps.words : helps.both;
  if (help.empty() && !example.empty()) missing.help = helps.example;
}

void ask_for_field(Diagnostic& missing, const Field& field, const TemplateText& text) {
  ask_for(missing, example_of(field, &text, text.language), words_of(text.help, field.name), field_helps);
}

/// The example of this entry, or else of the first that has one.
const Value* example_for(const Diagnostic& missing, const TemplateTable& table, const Field& column,
                         const TemplateText& text) {
  const auto* own = example_cell(text, table.name, entry_of(missing) - 1, column.name);
  return own ? own : example_of(column, table, &text, text.language);
}

void ask_for_column(Diagnostic& missing, const TemplateTable& table, const Field& column, const TemplateText& text) {
  ask_for(missing, example_for(missing, table, column, text), words_of(text.help, table.name + "." + column.name),
          column_helps);
}

/// Of one that stands in facts.toml, where there is a place for it.
void ask_for_fact(Diagnostic& missing, const Field& field, const TemplateText& text) {
  const auto help = words_of(text.help, field.name);
  const auto example = as_written(example_of(field, &text, text.language));
  put(missing, "help", help);
  put(missing, "example", example);
  if (!example.empty()) missing.help = help.empty() ? "missing-fact-example" : "missing-fact-words";
}

void ask_for_section(Diagnostic& missing, const std::string& name, const TemplateText& text) {
  const auto why = words_of(text.why, name);
  if (why.empty()) return;
  put(missing, "why", why);
  missing.help = name == "headline"                             ? "missing-section-headline-why"
                 : missing.message == "missing-section-entries" ? "missing-section-entries-why"
                                                                : "missing-section-why";
}
} // namespace

void ask(Diagnostic& missing, const Template& subject, const TemplateText& text) {
  if (missing.message == "missing-field" || missing.message == "missing-fact") {
    const auto* field = named(subject.fields, text_argument(missing, "field"));
    if (!field) return;
    missing.message == "missing-fact" ? ask_for_fact(missing, *field, text) : ask_for_field(missing, *field, text);
  } else if (missing.message == "missing-column") {
    const auto* table = find_table(subject, text_argument(missing, "table"));
    const auto* column = table ? find_column(*table, text_argument(missing, "field")) : nullptr;
    if (column) ask_for_column(missing, *table, *column, text);
  } else if (missing.message == "missing-key" && text_argument(missing, "key") == "date") {
    missing.help = "missing-date-help";
  } else if (missing.rule == "missing-section") {
    ask_for_section(missing, text_argument(missing, "section"), text);
  }
}

std::string words_of(const std::map<std::string, Excerpt>& words, const std::string& name) {
  const auto found = words.find(name);
  return found == words.end() ? std::string() : found->second.text;
}

std::string as_written(const Value* value) { return value ? text_of(value->span) : std::string(); }

} // namespace dateline
