// SPDX-License-Identifier: MIT
#include "localise/people.h"

#include "localise/names/names.h"
#include "localise/shelf.h"

namespace dateline::localise {

namespace {
names::PersonName in_fields(const PersonName& name) {
  names::PersonName out;
  out.locale = name.locale;
  if (!name.preferred_order.empty())
    out.preferred_order =
        name.preferred_order == "surnameFirst" ? names::Order::surname_first : names::Order::given_first;
  for (const auto& [key, value] : name.fields)
    if (const auto field = names::field_key(key)) out.fields.emplace_back(*field, value.text);
  return out;
}

std::string* find(names::PersonName& name, names::FieldKey wanted) {
  for (auto& [key, text] : name.fields)
    if (key == wanted && !text.empty()) return &text;
  return nullptr;
}

/// The field in which the first surname ends: one with a prefix is in two.
std::string* first_surname(names::PersonName& name) {
  for (const auto modifiers : {names::Modifiers{}, names::modifier::core, names::modifier::prefix})
    if (auto* const text = find(name, {names::Field::surname, modifiers})) return text;
  return nullptr;
}

/// CLDR's patterns of most languages, Spanish too, leave the second surname out; who is quoted is named in full.
void join_surnames(names::PersonName& name) {
  auto* const first = first_surname(name);
  auto* const second = find(name, {names::Field::surname2, {}});
  if (!first || !second) return;
  first->append(" ").append(*second);
  second->clear();
}
} // namespace

struct People::Names {
  Shelf<names::Formatter> formatters; // one at most, made for the first name that needs it
};

People::People(std::string language) : language_(std::move(language)), names_(std::make_unique<Names>()) {}
People::~People() = default;

std::string People::full_name(const PersonName& name) const { return format(name, Form::full); }
std::string People::short_name(const PersonName& name) const { return format(name, Form::brief); }
std::string People::formal_name(const PersonName& name) const { return format(name, Form::formal); }

std::string People::format(const PersonName& name, Form form) const {
  if (name.fields.empty()) return name.whole.text;
  names::Options options;
  options.length = form == Form::brief ? names::Length::short_form : names::Length::long_form;
  options.usage = form == Form::formal ? names::Usage::addressing : names::Usage::referring;
  options.formality = names::Formality::formal;
  options.surname_capitals = name.surname_capitals;
  const auto* formatter =
      names_->formatters.get(language_, [&] { return std::make_unique<names::Formatter>(language_); });
  auto fields = in_fields(name);
  if (form == Form::full) join_surnames(fields);
  return formatter->format(fields, options);
}

} // namespace dateline::localise
