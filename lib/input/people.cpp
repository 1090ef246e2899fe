// SPDX-License-Identifier: MIT
#include "input/people.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/codes.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/unicode.h"
#include "input/addresses.h"
#include "input/local.h"

namespace dateline::input {

namespace {
// The fields of CLDR's person names, and the forms of them that patterns ask for and nobody can derive.
// https://www.unicode.org/reports/tr35/tr35-personNames.html#fields
constexpr auto name_fields = std::to_array<std::string_view>(
    {"title", "title-vocative", "given", "given-informal", "given-initial", "given-vocative", "given-informal-vocative",
     "given2", "given2-initial", "given2-vocative", "surname", "surname-prefix", "surname-core", "surname-initial",
     "surname-vocative", "surname-genitive", "surname2", "generation", "credentials"});

/// The locale of a name may be of any language, but those of two letters are all known: "jp" is a slip for "ja".
void check_locale(const Excerpt& locale, Diagnostics& diagnostics) {
  const auto tag = language_tag(locale.text);
  const auto language = primary(tag);
  const bool unknown = tag.empty() || (language.size() == 2 && language_name(language, "en") == language);
  if (!unknown) return;
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-locale",
                   .span = locale.span,
                   .arguments = {{"value", locale.text}},
                   .help = "bad-value-locale-form"});
}

bool names_somebody(const PersonName& name) {
  return std::any_of(name.fields.begin(), name.fields.end(), [](const auto& field) {
    const auto& key = field.first;
    const bool names = key == "given" || key == "surname" || key == "surname-prefix" || key == "surname-core";
    return names && !field.second.empty();
  });
}

const std::vector<std::string> person_keys = {"name",  "role",      "note",   "for",       "email",
                                              "phone", "languages", "gender", "speaks_for"};

std::optional<PersonName> read_name(const Value& value, std::string_view key, Diagnostics& diagnostics) {
  PersonName name;
  const auto* table = std::get_if<Table>(&value.data);
  if (!table) {
    auto whole = as_line(&value, key, diagnostics);
    if (!whole) return std::nullopt;
    name.whole = std::move(*whole);
    return name;
  }
  std::vector<std::string> known(name_fields.begin(), name_fields.end());
  known.insert(known.end(), {"locale", "preferredOrder", "surname_capitals"});
  Keys keys(*table, value.span, std::string(key), diagnostics, std::move(known));
  bool faulty = false; // what is at fault has been said
  for (const auto field : name_fields) {
    const auto* given = keys.take(field);
    if (auto text = as_line(given, field, diagnostics))
      name.fields.emplace_back(field, std::move(*text));
    else
      faulty |= given != nullptr;
  }
  if (const auto locale = as_text(keys.take("locale"), "locale", diagnostics)) {
    check_locale(*locale, diagnostics);
    name.locale = locale->text;
  }
  const auto order =
      as_choice(keys.take("preferredOrder"), "preferredOrder", {"givenFirst", "surnameFirst"}, diagnostics);
  name.preferred_order = order.value_or("");
  name.surname_capitals = as_bool(keys.take("surname_capitals"), "surname_capitals", diagnostics).value_or(false);
  keys.finish();
  if (names_somebody(name)) return name;
  if (faulty) return std::nullopt;
  diagnostics.add({.rule = "missing-field",
                   .message = "missing-name",
                   .span = value.span,
                   .arguments = {},
                   .help = "missing-name-form"});
  return std::nullopt;
}

bool says_nothing(const PersonName& name) {
  return name.whole.empty() &&
         std::all_of(name.fields.begin(), name.fields.end(), [](const auto& field) { return field.second.empty(); });
}

PersonPtr read_person(const Table& table, const Span& place, const std::string& key, const std::string& label,
                      const Known& known, Diagnostics& diagnostics) {
  auto person = std::make_shared<Person>();
  Keys keys(table, place, label, diagnostics, person_keys);
  person->key = key;
  person->span = place;
  person->name = by_language<PersonName>(keys.require("name"), Tables::maybe, known, diagnostics,
                                         [&](const Value& one, const std::string&) {
                                           auto made = read_name(one, "name", diagnostics);
                                           if (made && says_nothing(*made)) keys.missing("name", one.span);
                                           return made;
                                         });
  person->role = as_local_line(keys.take("role"), "role", known, diagnostics);
  person->note = as_local_text(keys.take("note"), "note", known, diagnostics);
  person->purpose = as_local_line(keys.take("for"), "for", known, diagnostics);
  person->email = as_addresses(keys.take("email"), "email", check_email, known, diagnostics);
  person->phone = as_addresses(keys.take("phone"), "phone", check_phone, known, diagnostics);
  person->languages = as_languages(keys.take("languages"), "languages", known, diagnostics);
  const auto gender = as_choice(keys.take("gender"), "gender", {"feminine", "masculine"}, diagnostics);
  if (gender) person->gender = *gender == "feminine" ? Gender::feminine : Gender::masculine;
  if (auto whom = as_choice(keys.take("speaks_for"), "speaks_for", {"chapter", "community", "self"}, diagnostics))
    person->speaks_for = std::move(*whom);
  keys.finish();
  return person;
}

/// A text of these alone is meant as a key.
bool is_key(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '_' || c == '-'; });
}

/// With so many findings nobody reads on, and for advice each key is compared with all.
constexpr std::size_t most_advised = 200;

PersonPtr unknown(const Excerpt& text, std::string_view near, const Reading& reading) {
  reading.diagnostics.add({.rule = "unknown-person",
                           .message = "unknown-person",
                           .span = text.span,
                           .arguments = {{"person", text.text}, {"nearest", std::string(near)}},
                           .help = near.empty() ? "unknown-person-form" : "did-you-mean"});
  return nullptr;
}

PersonPtr unknown(const Excerpt& text, const Reading& reading) {
  const bool advised = reading.diagnostics.all.size() < most_advised;
  return unknown(text, advised ? nearest(text.text, reading.people.keys()) : "", reading);
}

/// A name that is nearly that of somebody in [people]: it is printed as it stands, without a role.
void check_near_name(const Excerpt& text, const Reading& reading) {
  const auto [person, name] = reading.people.nearly_called(text.text);
  if (!person) return;
  reading.diagnostics.add({.rule = "unknown-person",
                           .message = "unknown-person-near",
                           .span = text.span,
                           .arguments = {{"person", text.text}, {"nearest", name}, {"key", person->key}},
                           .help = "unknown-person-near-form",
                           .level = Level::warning});
}

/// Several in [people] of one name, of whom it cannot be any: it is printed as it stands, without a role.
void report_several(const Excerpt& text, const std::vector<PersonPtr>& called, const Reading& reading) {
  constexpr std::size_t most_listed = 5;
  std::string keys;
  for (std::size_t at = 0; at < std::min(called.size(), most_listed); ++at)
    ((keys += at > 0 ? ", \"" : "\"") += called[at]->key) += '"';
  reading.diagnostics.add(
      {.rule = "unknown-person",
       .message = "unknown-person-several",
       .span = text.span,
       .arguments = {{"person", text.text}, {"list", called.size() > most_listed ? keys + ", …" : keys}},
       .help = "unknown-person-several-form",
       .level = Level::warning});
}

PersonPtr named(const Excerpt& text, const Reading& reading) {
  if (text.empty()) return nullptr;
  if (auto person = reading.people.with_key(text.text)) return person;
  if (is_key(text.text)) return unknown(text, reading);
  const auto& called = reading.people.called(text.text);
  if (called.size() == 1) return called.front();
  if (const auto key = reading.people.plain_key(text.text); called.empty() && !key.empty())
    return unknown(text, key, reading);
  called.empty() ? check_near_name(text, reading) : report_several(text, called, reading);
  auto person = std::make_shared<Person>();
  person->name.items.push_back({"", PersonName{.whole = text, .fields = {}, .locale = {}, .preferred_order = {}}});
  person->name.span = person->span = text.span;
  return person;
}
} // namespace

std::vector<PersonPtr> read_people(const Value* value, const Known& known, Diagnostics& diagnostics) {
  std::vector<PersonPtr> out;
  const auto* table = as_table(value, "people", diagnostics);
  if (!table) return out;
  for (const auto& [key, person] : *table) {
    const auto label = "people." + key.text;
    if (const auto* entry = as_table(&person, label, diagnostics))
      out.push_back(read_person(*entry, person.span, key.text, label, known, diagnostics));
  }
  return out;
}

PersonPtr as_person(const Value* value, std::string_view key, const Reading& reading) {
  if (const auto* table = value ? std::get_if<Table>(&value->data) : nullptr)
    return read_person(*table, value->span, "", std::string(key), reading.known, reading.diagnostics);
  const auto text = as_line(value, key, reading.diagnostics);
  return text ? named(*text, reading) : nullptr;
}

std::vector<PersonPtr> as_people(const Value* value, std::string_view key, const Reading& reading) {
  std::vector<PersonPtr> out;
  const auto* array = as_array(value, key, reading.diagnostics);
  if (!array) return out;
  for (const auto& item : *array)
    if (auto person = as_person(&item, key, reading)) out.push_back(std::move(person));
  return out;
}

std::vector<PersonPtr> each_once(std::vector<PersonPtr> people) {
  std::unordered_set<const Person*> seen;
  std::erase_if(people, [&](const PersonPtr& person) { return !seen.insert(person.get()).second; });
  return people;
}

std::vector<std::string> as_languages(const Value* value, std::string_view key, const Known& known,
                                      Diagnostics& diagnostics) {
  std::vector<std::string> out;
  std::vector<Excerpt> seen;
  for (const auto& text : as_texts(value, key, diagnostics)) {
    auto tag = language_named(text, known, diagnostics);
    if (!tag) continue;
    const auto twice = std::find(out.begin(), out.end(), *tag);
    if (twice != out.end()) {
      report_language_twice(text, seen[static_cast<std::size_t>(twice - out.begin())], diagnostics);
      continue;
    }
    out.push_back(std::move(*tag));
    seen.push_back(text);
  }
  return out;
}

} // namespace dateline::input
