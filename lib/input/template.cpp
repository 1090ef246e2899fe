// SPDX-License-Identifier: MIT
#include "content/named.h"
#include "input/keys.h"
#include "input/names.h"
#include "input/template_fields.h"
#include "input/template_tables.h"

namespace dateline::input {

namespace {
class Reader {
 public:
  Reader(Template& to, Diagnostics& diagnostics) : to_(to), diagnostics_(diagnostics) {}

  void read(Keys& keys) {
    static const std::vector<std::string> kinds = {"release", "statement", "advisory", "letter", "briefing", "list"};
    if (auto kind = as_choice(keys.require("kind"), "kind", kinds, diagnostics_)) to_.kind = *std::move(kind);
    group(keys.take("group"));
    limits(keys.take("limits"));
    const auto* tables = as_table(keys.take("tables"), "tables", diagnostics_);
    fields(keys.take("fields"), tables);
    sections(keys.take("sections"));
    if (tables) read_template_tables(*tables, to_, diagnostics_);
    keys.finish();
  }

 private:
  void fields(const Value* value, const Table* tables) {
    const auto* fields = as_table(value, "fields", diagnostics_);
    if (!fields) return;
    const auto taken = tables ? names_of(*tables) : std::vector<std::string>();
    for (const auto& entry : *fields) {
      if (!check_field_name(entry.key, taken, diagnostics_)) continue;
      if (auto field = read_declared(entry, "fields." + entry.key.text, to_.languages, diagnostics_))
        to_.fields.push_back(std::move(*field));
    }
    check_person_forms(to_.fields, diagnostics_);
    check_order(to_.fields, {"date", "embargo"}, diagnostics_);
  }

  void group(const Value* value) {
    static const std::vector<std::string> groups(template_groups.begin(), template_groups.end());
    if (auto group = as_choice(value, "group", groups, diagnostics_)) to_.group = *std::move(group);
  }

  void limits(const Value* value) {
    const auto* table = as_table(value, "limits", diagnostics_);
    if (!table) return;
    Keys keys(*table, value->span, "limits", diagnostics_);
    to_.limits.words = limit(keys.take("words"), "limits.words");
    to_.limits.characters = limit(keys.take("characters"), "limits.characters");
    keys.finish();
  }

  std::size_t limit(const Value* value, const std::string& key) {
    constexpr double most = 1e6;
    const auto number = as_number(value, key, diagnostics_);
    if (!number) return 0;
    if (*number >= 1 && *number <= most && *number == static_cast<int>(*number))
      return static_cast<std::size_t>(*number);
    fault("bad-value", "bad-value-limit", value->span, {{"key", key}}, {});
    return 0;
  }

  void sections(const Value* value) {
    const auto* array = as_array(value, "sections", diagnostics_);
    if (!array) return;
    for (const auto& item : *array)
      if (const auto* table = as_table(&item, "sections", diagnostics_)) section(*table, item.span);
  }

  void section(const Table& table, const Span& place) {
    Keys keys(table, place, "sections", diagnostics_);
    TemplateSection made;
    const auto name = as_text(keys.require("name"), "sections.name", diagnostics_);
    made.required = as_bool(keys.take("required"), "sections.required", diagnostics_).value_or(false);
    made.at_least = at_least(keys.take("at_least"));
    made.span = name ? name->span : place;
    keys.finish();
    if (!name || !is_new(*name)) return;
    made.name = name->text;
    to_.sections.push_back(std::move(made));
  }

  int at_least(const Value* value) {
    constexpr double most = 1000;
    const auto number = as_number(value, "sections.at_least", diagnostics_);
    if (!number) return 0;
    if (*number >= 0 && *number <= most && *number == static_cast<int>(*number)) return static_cast<int>(*number);
    fault("bad-value", "bad-value-at-least", value->span, {}, {});
    return 0;
  }

  bool is_new(const Excerpt& name) {
    if (!is_section_name(name.text)) {
      fault("bad-name", "bad-name-section", name.span, {{"name", name.text}}, "bad-name-section-form");
      return false;
    }
    const auto* other = named(to_.sections, name.text);
    if (other) report_twice(name.text, name.span, other->span, diagnostics_);
    return !other;
  }

  void fault(std::string_view rule, std::string_view message, const Span& at, std::vector<Argument> arguments,
             std::string_view help) {
    diagnostics_.add({.rule = rule, .message = message, .span = at, .arguments = std::move(arguments), .help = help});
  }

  Template& to_;
  Diagnostics& diagnostics_;
};
} // namespace

Template read_template(const SourcePtr& source, std::string name, std::vector<std::string> languages,
                       Diagnostics& diagnostics) {
  Template out;
  out.name = std::move(name);
  out.languages = std::move(languages);
  out.source = source;
  const auto table = read_toml(source, diagnostics);
  Keys keys(table, {source, 0, 0}, "", diagnostics);
  Reader(out, diagnostics).read(keys);
  return out;
}

} // namespace dateline::input
