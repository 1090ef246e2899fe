// SPDX-License-Identifier: MIT
#include "localise/meaning.h"

#include <algorithm>
#include <array>

#include "content/named.h"
#include "content/table_blank.h"

namespace dateline::localise {

namespace {
using Part = Meaning::Part;
constexpr std::array<std::pair<std::string_view, Part>, 4> parts = {
    {{"_short", Part::short_name}, {"_formal", Part::formal}, {"_role", Part::role}, {"_gender", Part::gender}}};

FieldType common_type(std::string_view name) {
  if (name == "date") return FieldType::date;
  return name == "website" ? FieldType::url : FieldType::text;
}

/// By which a template tells chapters from user groups.
const Field* chapter_kind() {
  static const Field field = [] {
    Field out;
    out.name = "chapter_kind";
    out.required = true;
    out.choices = {"chapter", "thematic_organisation", "user_group", "other"};
    return out;
  }();
  return &field;
}

std::optional<Meaning> field(const Context& context, std::string_view name) {
  Meaning out{.field = std::string(name)};
  out.declared = context.column(name);
  if (!out.declared) out.declared = named(context.subject.fields, name);
  if (out.declared) {
    out.type = out.declared->type;
    return out;
  }
  out.own = named(context.text.fields, name);
  if (out.own) return out;
  if (const auto* own = named(context.chapter.fields, name)) {
    out.type = own->type;
    return out;
  }
  const auto* fact = context.release.facts ? context.release.facts->find(name) : nullptr;
  if (fact) {
    out.type = fact->field.type;
    out.open = fact->field.value.items.empty();
    return out;
  }
  const auto& common = common_names();
  out.common = std::find(common.begin(), common.end(), name) != common.end();
  out.type = common_type(name);
  if (name == "chapter_kind") out.declared = chapter_kind();
  return out.common ? std::optional(out) : std::nullopt;
}
} // namespace

bool Meaning::optional(const Template& subject) const {
  if (part == Part::role) return true; // not everybody has one
  if (declared) return !declared->required;
  if (field == "date") return !subject.has_dateline();
  return field != "chapter" && field != "chapter_short" && field != "country";
}

std::optional<Meaning> meaning(const Context& context, std::string_view name) {
  if (auto whole = field(context, name)) return whole;
  for (const auto& [suffix, part] : parts) {
    if (!name.ends_with(suffix)) continue;
    auto person = field(context, name.substr(0, name.size() - suffix.size()));
    if (!person || person->type != FieldType::person) continue;
    person->part = part;
    return person;
  }
  return std::nullopt;
}

std::vector<std::string> known_names(const Context& context) {
  auto names = common_names();
  names.emplace_back("template");
  const auto add = [&](const std::string& name, FieldType type) {
    names.push_back(name);
    for (const auto& [suffix, part] : parts)
      if (type == FieldType::person) names.push_back(name + std::string(suffix));
  };
  for (const auto& one : context.subject.fields) add(one.name, one.type);
  for (const auto& one : context.text.fields) add(one.name, FieldType::text);
  for (const auto& one : context.chapter.fields) add(one.name, one.type);
  if (context.release.facts)
    for (const auto* one : context.release.facts->all()) add(one->field.name, one->field.type);
  if (context.scope.table)
    for (const auto& one : context.scope.table->columns) add(one.name, one.type);
  for (const auto table : release_tables) names.emplace_back(table);
  for (auto& table : table_names(context.subject)) names.push_back(std::move(table));
  return names;
}

bool is_placed(const Context& context, std::string_view name) {
  return name == "template" || table_blank(name, context.subject).has_value();
}

} // namespace dateline::localise
