// SPDX-License-Identifier: MIT
#include "localise/contacts.h"

#include <algorithm>

#include "base/codes.h"
#include "base/language.h"
#include "base/text.h"
#include "localise/locale.h"
#include "localise/places.h"

namespace dateline::localise {

namespace {
const std::vector<std::string>& languages_of(const Context& context, const Person& person) {
  return person.languages.empty() ? context.chapter.languages : person.languages;
}

bool speaks(const Context& context, const Person& person) {
  const auto& languages = languages_of(context, person);
  return std::any_of(languages.begin(), languages.end(),
                     [&](const std::string& tag) { return primary(tag) == primary(context.tag()); });
}

std::string spoken_languages(const Context& context, const Person& person) {
  std::vector<std::string> names;
  for (const auto& tag : languages_of(context, person))
    names.push_back(context.value(language_name(tag, context.formatters().locale)));
  return names.empty() ? ""
                       : context.word("contact-languages", {{"languages", context.formatters().lists.join(names)}});
}

Passage contact(const Context& context, const Person& person, const std::string& place, bool with_languages) {
  const auto key = key_of(person, place);
  const std::vector<std::string> lines = {
      context.value(name_of(context, person, place)),
      context.say(person.role, key + ".role"),
      context.say(person.purpose, key + ".for"),
      mail(context, context.say(person.email, key + ".email")),
      telephone(context, context.say(person.phone, key + ".phone")),
      context.say(person.note, key + ".note"),
      with_languages ? spoken_languages(context, person) : std::string(),
  };
  Line line;
  for (const auto& text : lines) {
    if (text.empty()) continue;
    if (!line.empty()) line.push_back({Break{}, {}});
    for (auto& part : to_line(text)) line.push_back(std::move(part));
  }
  Passage out;
  out.span = person.span;
  if (!line.empty()) out.paragraphs.push_back(std::move(line));
  return out;
}

Passage boilerplate(const Context& context, const std::string& name, const std::string& text,
                    const std::string& website) {
  Passage out;
  for (const auto& paragraph : paragraphs(text)) out.paragraphs.push_back(to_line(paragraph));
  if (out.paragraphs.empty() && website.empty()) return out;
  out.heading = to_line(context.word("heading-about", {{"name", context.value(name)}}));
  if (!website.empty() && text.find(website) == text.npos)
    out.paragraphs.push_back(to_line(linked(website, context.value(website, true))));
  return out;
}

std::string partner_key(std::size_t number) { return "partners." + std::to_string(number + 1); }
} // namespace

std::string mail(const Context& context, const std::string& address) {
  return address.empty() ? address : linked("mailto:" + address, context.value(address, true));
}

std::string telephone(const Context& context, const std::string& number) {
  if (number.empty()) return {};
  std::string dialled;
  for (const char c : number)
    if (is_digit(c) || c == '+') dialled += c;
  return linked("tel:" + dialled, context.value(number, true));
}

namespace {
/// Somebody who is printed as a contact.
struct Listed {
  const Person& person;
  std::string place;
  std::string organisation; // a partner's
  bool with_languages = false;
};

/// Those who speak the document's language, or else all, with their languages; then the partners'.
std::vector<Listed> listed(const Context& context) {
  const auto& press = context.release.press;
  const bool none =
      std::none_of(press.begin(), press.end(), [&](const auto& person) { return person && speaks(context, *person); });
  std::vector<Listed> out;
  for (std::size_t n = 0; n < press.size(); ++n)
    if (press[n] && (none || speaks(context, *press[n])))
      out.push_back({*press[n], "press." + std::to_string(n + 1), {}, none});
  for (std::size_t n = 0; n < context.release.partners.size(); ++n)
    if (const auto& partner = context.release.partners[n]; partner.contact)
      out.push_back(
          {*partner.contact, partner_key(n) + ".contact", context.say(partner.name, partner_key(n) + ".name")});
  return out;
}
} // namespace

std::vector<Passage> contacts(const Context& context) {
  std::vector<Passage> out;
  for (const auto& one : listed(context)) {
    out.push_back(contact(context, one.person, one.place, one.with_languages));
    if (!one.organisation.empty()) out.back().heading = to_line(context.value(one.organisation));
  }
  std::erase_if(out, [](const Passage& passage) { return passage.paragraphs.empty(); });
  return out;
}

Contact plain_contact(const Context& context, const Person& person, const std::string& place) {
  const auto key = key_of(person, place);
  return {.name = name_of(context, person, place),
          .role = context.say(person.role, key + ".role"),
          .purpose = context.say(person.purpose, key + ".for"),
          .organisation = {},
          .email = context.say(person.email, key + ".email"),
          .phone = context.say(person.phone, key + ".phone"),
          .note = context.say(person.note, key + ".note")};
}

std::vector<Contact> plain_contacts(const Context& context) {
  std::vector<Contact> out;
  for (const auto& one : listed(context)) {
    out.push_back(plain_contact(context, one.person, one.place));
    out.back().organisation = one.organisation;
  }
  return out;
}

std::vector<Passage> about(const Context& context) {
  std::vector<Passage> out;
  out.push_back(boilerplate(context, context.say(context.chapter.name, "name"),
                            context.say(context.chapter.about, "about"),
                            context.say(context.chapter.website, "website")));
  for (std::size_t n = 0; n < context.release.partners.size(); ++n) {
    const auto& partner = context.release.partners[n];
    const auto key = partner_key(n);
    out.push_back(boilerplate(context, context.say(partner.name, key + ".name"),
                              context.say(partner.about, key + ".about"),
                              context.say(partner.website, key + ".website")));
    out.back().span = partner.span;
  }
  std::erase_if(out, [](const Passage& passage) { return passage.paragraphs.empty(); });
  return out;
}

} // namespace dateline::localise
