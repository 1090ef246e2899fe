// SPDX-License-Identifier: MIT
#include "input/names.h"

#include <algorithm>
#include <array>

namespace dateline::input {

namespace {
bool has_only(std::string_view name, std::string_view more) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || more.find(c) != more.npos;
  });
}

/// Blanks that every template has, and the keys of a release.
bool means_something(std::string_view name) {
  static constexpr std::array<std::string_view, 25> names = {
      "chapter", "chapter_short", "city",     "country", "date",     "website",  "number", "template", "languages",
      "embargo", "status",        "press",    "kicker",  "headline", "subhead",  "fields", "quotes",   "media",
      "links",   "partners",      "sections", "text",    "mail",     "corrects", "review"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

void taken(const Span& place, const std::string& name, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "taken-name",
                   .message = "taken-name",
                   .span = place,
                   .arguments = {{"name", name}},
                   .help = "taken-name-form"});
}
} // namespace

bool is_field_name(std::string_view name) {
  return has_only(name, "_") && name.find_first_not_of("0123456789") != name.npos;
}

bool is_section_name(std::string_view name) { return has_only(name, "_-"); }

bool check_field_name(const Excerpt& name, const std::vector<std::string>& tables, Diagnostics& diagnostics) {
  if (!is_field_name(name.text)) {
    diagnostics.add({.rule = "bad-name",
                     .message = "bad-name",
                     .span = name.span,
                     .arguments = {{"name", name.text}},
                     .help = "bad-name-form"});
    return false;
  }
  if (!means_something(name.text) && std::find(tables.begin(), tables.end(), name.text) == tables.end()) return true;
  taken(name.span, name.text, diagnostics);
  return false;
}

void check_person_forms(const std::vector<Field>& fields, Diagnostics& diagnostics) {
  for (const auto& person : fields) {
    if (person.type != FieldType::person) continue;
    for (const auto* form : {"_short", "_formal", "_role", "_gender"})
      for (const auto& field : fields)
        if (field.name == person.name + form) taken(field.span, field.name, diagnostics);
  }
}

} // namespace dateline::input
