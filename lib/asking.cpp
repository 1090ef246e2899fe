// SPDX-License-Identifier: MIT
#include "asking.h"

#include <algorithm>

namespace dateline {

namespace {
std::string text_argument(const Diagnostic& diagnostic, std::string_view name) {
  for (const auto& argument : diagnostic.arguments)
    if (const auto* text = std::get_if<std::string>(&argument.value); text && argument.name == name) return *text;
  return {};
}

void put(Diagnostic& diagnostic, const std::string& name, const std::string& value) {
  std::erase_if(diagnostic.arguments, [&](const auto& argument) { return argument.name == name; });
  diagnostic.arguments.push_back({name, value});
}

void ask_for_field(Diagnostic& missing, const Field& field, const TemplateText& text) {
  const auto help = words_of(text.help, field.name);
  const auto example = as_written(example_of(field, &text, text.language));
  if (!example.empty()) put(missing, "example", field.name + " = " + example);
  put(missing, "help", help);
  if (!help.empty()) missing.help = example.empty() ? "missing-field-words" : "missing-field-help";
  if (help.empty() && !example.empty()) missing.help = "missing-field-example";
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
  if (missing.message == "missing-field") {
    const auto name = text_argument(missing, "field");
    const auto is = [&](const Field& one) { return one.name == name; };
    const auto field = std::find_if(subject.fields.begin(), subject.fields.end(), is);
    if (field != subject.fields.end()) ask_for_field(missing, *field, text);
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

std::string as_written(const Value* value) {
  if (!value || !value->span) return {};
  return value->span.source->text.substr(value->span.begin, value->span.end - value->span.begin);
}

} // namespace dateline
