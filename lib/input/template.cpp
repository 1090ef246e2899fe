// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "input/fields.h"
#include "input/keys.h"
#include "input/names.h"

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
    const auto tables = names_of(keys.take("tables"));
    if (const auto* fields = as_table(keys.take("fields"), "fields", diagnostics_))
      for (const auto& entry : *fields)
        if (check_field_name(entry.key, tables, diagnostics_)) field(entry);
    check_person_forms(to_.fields, diagnostics_);
    sections(keys.take("sections"));
    keys.finish();
  }

 private:
  std::vector<std::string> names_of(const Value* value) {
    std::vector<std::string> out;
    if (const auto* table = as_table(value, "tables", diagnostics_))
      for (const auto& entry : *table) out.push_back(entry.key.text);
    return out;
  }

  void field(const Entry& entry) {
    const auto name = "fields." + entry.key.text;
    const auto* table = as_table(&entry.value, name, diagnostics_);
    if (!table) return;
    Keys keys(*table, entry.key.span, name, diagnostics_);
    Field made;
    made.name = entry.key.text;
    made.span = entry.key.span;
    if (const auto type = as_choice(keys.require("type"), name + ".type", field_type_names(), diagnostics_))
      made.type = *field_type(*type);
    made.required = as_bool(keys.take("required"), name + ".required", diagnostics_).value_or(false);
    bounds(made, keys);
    choices(made, keys.take("choices"), name + ".choices");
    const auto* value = keys.take("example");
    made.example = example(value);
    keys.finish();
    if (value) check_example(name + ".example", made, *value, to_.languages, diagnostics_);
    to_.fields.push_back(std::move(made));
  }

  /// A table is by language if its keys can be, for a person is a table too.
  static ByLanguage<Value> example(const Value* value) {
    if (!value) return {};
    const auto* table = std::get_if<Table>(&value->data);
    const auto is_language = [](const Entry& one) {
      return one.key.text == "other" || !language_tag(one.key.text).empty();
    };
    ByLanguage<Value> out{{}, value->span};
    if (!table || !std::all_of(table->begin(), table->end(), is_language))
      out.items.emplace_back("", *value);
    else
      for (const auto& [key, one] : *table)
        out.items.emplace_back(key.text == "other" ? key.text : language_tag(key.text), one);
    return out;
  }

  void group(const Value* value) {
    static const std::vector<std::string> groups = {"plain", "announce", "answer", "invite", "prepare", "spread"};
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
    if (*number >= 1 && *number <= most && *number == static_cast<int>(*number)) return static_cast<std::size_t>(*number);
    fault("bad-value", "bad-value-limit", value->span, {{"key", key}}, {});
    return 0;
  }

  void bounds(Field& field, Keys& keys) {
    field.min = as_number(keys.take("min"), keys.name() + ".min", diagnostics_);
    const auto* most = keys.take("max");
    field.max = as_number(most, keys.name() + ".max", diagnostics_);
    if (!field.min || !field.max || *field.min <= *field.max) return;
    fault("bad-value", "bad-value-bounds", most->span, {{"table", keys.name()}}, {});
  }

  void choices(Field& field, const Value* value, const std::string& key) {
    if (!value) return;
    const auto texts = as_texts(value, key, diagnostics_);
    if (field.type != FieldType::text) return fault("bad-value", "bad-value-choices", value->span, {{"key", key}}, {});
    for (const auto& text : texts) field.choices.push_back(text.text);
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
    for (const auto& other : to_.sections) {
      if (other.name != name.text) continue;
      const std::int64_t line = place(*other.span.source, other.span.begin).line;
      fault("given-twice", "given-twice", name.span, {{"key", name.text}, {"line", line}}, "given-twice-form");
      return false;
    }
    return true;
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
