// SPDX-License-Identifier: MIT
#include "input/names.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "base/text.h"
#include "content/common_blanks.h"
#include "content/named.h"
#include "content/person_parts.h"
#include "content/table_blank.h"
#include "input/sections.h"

namespace dateline::input {

namespace {
bool has_only(std::string_view name, std::string_view more) {
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [&](char c) { return is_alphanumeric(c) || more.find(c) != more.npos; });
}

/// The keys of a release that are no blanks.
constexpr std::array<std::string_view, 17> release_keys = {
    "languages", "embargo", "status",   "press",    "kicker", "headline", "subhead",  "fields", "quotes",
    "media",     "links",   "partners", "sections", "text",   "mail",     "corrects", "review"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_common_blank(std::string_view name) { return name == "template" || is_one_of(name, common_blanks); }

/// Whether a blank of this name prints a table, or an entry of one: programme_1.
bool is_placed(std::string_view name, const std::vector<std::string>& tables) {
  const auto last = name.find_last_not_of("0123456789");
  const bool numbered = last != name.npos && last > 0 && last + 1 < name.size() && name[last] == '_';
  const auto whole = numbered ? name.substr(0, last) : name;
  return is_one_of(whole, tables) || is_one_of(whole, release_tables);
}

bool taken(const Excerpt& name, std::string_view help, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "taken-name",
                   .message = "taken-name",
                   .span = name.span,
                   .arguments = {{"name", name.text}},
                   .help = help});
  return false;
}

/// Whether a blank can be written with the name; `message` says of what it is the name.
bool check_form(const Excerpt& name, std::string_view message, Diagnostics& diagnostics) {
  if (is_field_name(name.text)) return true;
  diagnostics.add({.rule = "bad-name",
                   .message = message,
                   .span = name.span,
                   .arguments = {{"name", name.text}},
                   .help = "bad-name-form"});
  return false;
}
} // namespace

bool is_field_name(std::string_view name) {
  return has_only(name, "_") && name.find_first_not_of("0123456789") != name.npos;
}

bool is_section_name(std::string_view name) { return has_only(name, "_-"); }

bool check_field_name(const Excerpt& name, const std::vector<std::string>& tables, Diagnostics& diagnostics) {
  if (!check_form(name, "bad-name", diagnostics)) return false;
  const bool free = !is_common_blank(name.text) && !is_one_of(name.text, release_keys) && !is_placed(name.text, tables);
  return free || taken(name, "taken-name-form", diagnostics);
}

bool check_free(const Excerpt& name, const std::vector<std::string>& names, Diagnostics& diagnostics) {
  return !is_one_of(name.text, names) || taken(name, "taken-name-form", diagnostics);
}

bool check_table_name(const Excerpt& name, Diagnostics& diagnostics) {
  if (!check_form(name, "bad-name-table", diagnostics)) return false;
  const bool free =
      !is_common_blank(name.text) && !is_one_of(name.text, release_keys) && !is_one_of(name.text, common_sections());
  return free || taken(name, "taken-name-table", diagnostics);
}

bool check_column_name(const Excerpt& name, const Template& subject, const std::vector<std::string>& tables,
                       Diagnostics& diagnostics) {
  if (!check_form(name, "bad-name-column", diagnostics)) return false;
  const bool free = !is_common_blank(name.text) && !is_placed(name.text, tables) && !named(subject.fields, name.text);
  return free || taken(name, "taken-name-column", diagnostics);
}

void report_unknown_name(std::string_view rule, std::string_view message, const Excerpt& name,
                         const std::vector<std::string>& names, Diagnostics& diagnostics) {
  const auto near = nearest(name.text, names);
  diagnostics.add({.rule = rule,
                   .message = message,
                   .span = name.span,
                   .arguments = {{"name", name.text}, {"nearest", near}},
                   .help = near.empty() ? "" : "did-you-mean"});
}

void check_person_forms(const std::vector<Field>& fields, Diagnostics& diagnostics) {
  for (const auto& person : fields) {
    if (person.type != FieldType::person) continue;
    for (const auto part : person_parts)
      for (const auto& field : fields)
        if (field.name == person.name + std::string(part))
          taken({field.name, field.span, {}}, "taken-name-form", diagnostics);
  }
}

} // namespace dateline::input
