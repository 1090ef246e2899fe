// SPDX-License-Identifier: MIT
#include "input/template_fields.h"

#include <algorithm>

#include "base/language.h"
#include "base/suggest.h"
#include "input/fields.h"
#include "input/keys.h"

namespace dateline::input {

namespace {
bool is_moment(FieldType type) {
  return type == FieldType::date || type == FieldType::time || type == FieldType::datetime || type == FieldType::dates;
}

void fault(std::string_view message, const Span& at, const std::string& argument, const std::string& name,
           Diagnostics& diagnostics) {
  diagnostics.add({.rule = "bad-value", .message = message, .span = at, .arguments = {{argument, name}}});
}

/// Of a release; otherwise it is a column.
bool is_field(const Keys& keys) { return keys.name().starts_with("fields."); }

/// A limit by the choice of another column is read once all columns are known.
void read_bounds(Field& field, Keys& keys) {
  auto& diagnostics = keys.diagnostics();
  field.min = as_number(keys.take("min"), keys.name() + ".min", diagnostics);
  const auto* most = keys.take("max");
  const bool by_choice = most && std::holds_alternative<Table>(most->data) && !is_field(keys);
  if (!by_choice) field.max = as_number(most, keys.name() + ".max", diagnostics);
  if (field.min && field.max && *field.min > *field.max)
    fault("bad-value-bounds", most->span, "table", keys.name(), diagnostics);
}

void read_choices(Field& field, const Value* value, const std::string& key, Diagnostics& diagnostics) {
  if (!value) return;
  const auto texts = as_texts(value, key, diagnostics);
  if (field.type != FieldType::text) return fault("bad-value-choices", value->span, "key", key, diagnostics);
  for (const auto& text : texts) field.choices.push_back(text.text);
}

/// `after = "date"`, or several.
std::vector<Excerpt> read_order(const Value* value, const std::string& key, const Field& field,
                                Diagnostics& diagnostics) {
  if (!value) return {};
  if (!is_moment(field.type)) fault("bad-value-moment-type", value->span, "key", key, diagnostics);
  if (const auto* one = std::get_if<Excerpt>(&value->data)) return {*one};
  return as_texts(value, key, diagnostics);
}

bool read_review(const Value* value, const std::string& key, const Field& field, Diagnostics& diagnostics) {
  if (value && field.type != FieldType::date) fault("bad-value-moment-type", value->span, "key", key, diagnostics);
  return as_bool(value, key, diagnostics).value_or(false);
}

/// A table is by language if its keys can be, for a person is a table too.
ByLanguage<Value> read_example(const Value* value) {
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
} // namespace

std::optional<Field> read_declared(const Entry& entry, const std::string& name,
                                   const std::vector<std::string>& languages, Diagnostics& diagnostics) {
  const auto* table = as_table(&entry.value, name, diagnostics);
  if (!table) return std::nullopt;
  Keys keys(*table, entry.key.span, name, diagnostics);
  Field made;
  made.name = entry.key.text;
  made.span = entry.key.span;
  if (const auto type = as_choice(keys.require("type"), name + ".type", field_type_names(), diagnostics))
    made.type = *field_type(*type);
  made.required = as_bool(keys.take("required"), name + ".required", diagnostics).value_or(false);
  read_bounds(made, keys);
  read_choices(made, keys.take("choices"), name + ".choices", diagnostics);
  made.after = read_order(keys.take("after"), name + ".after", made, diagnostics);
  made.before = read_order(keys.take("before"), name + ".before", made, diagnostics);
  if (is_field(keys)) made.review = read_review(keys.take("review"), name + ".review", made, diagnostics);
  const auto* value = keys.take("example");
  made.example = read_example(value);
  keys.finish();
  if (value) check_example(name + ".example", made, *value, languages, diagnostics);
  return made;
}

void check_order(const std::vector<Field>& fields, std::vector<std::string> known, Diagnostics& diagnostics) {
  for (const auto& field : fields)
    if (is_moment(field.type)) known.push_back(field.name);
  for (const auto& field : fields)
    for (const auto* names : {&field.after, &field.before})
      for (const auto& name : *names) {
        if (std::find(known.begin(), known.end(), name.text) != known.end() && name.text != field.name) continue;
        const auto near = nearest(name.text, known);
        diagnostics.add({.rule = "bad-value",
                         .message = "bad-value-moment",
                         .span = name.span,
                         .arguments = {{"name", name.text}, {"nearest", near}, {"list", with_commas(known)}},
                         .help = near.empty() || near == name.text ? "there-are" : "did-you-mean"});
      }
}

} // namespace dateline::input
