// SPDX-License-Identifier: MIT
#include "localise/context.h"

#include <algorithm>

#include "base/codes.h"
#include "base/text.h"
#include "base/unicode.h"
#include "content/common_blanks.h"
#include "localise/calendar.h"
#include "localise/places.h"

namespace dateline::localise {

std::string Context::say(const Text& text_, std::string_view name) const {
  const auto* found = find(text_, name);
  if (found) return found->text;
  return text_.items.empty() ? std::string() : missing(name);
}

std::string missing(std::string_view name) { return "⟦" + std::string(name.substr(name.rfind('.') + 1)) + "⟧"; }

std::string Context::value(std::string_view text_, bool technical) const {
  return value_in(conventions().direction, text_, technical);
}

std::string Context::organisation() const { return value(say(chapter.name, "name")); }

std::string Context::cities() const {
  std::vector<std::string> names;
  for (const auto& city : city_names(*this)) names.push_back(value(city));
  return formatters().lists.join(names);
}

std::string Context::date() const {
  return day() ? dated(iso(*day()), value(formatters().dates.date(*day(), "long"))) : std::string();
}

std::string Context::common(std::string_view name) const {
  if (name == "chapter") return organisation();
  if (name == "chapter_short") {
    const auto brief = say(chapter.short_name, "short");
    return brief.empty() ? organisation() : value(brief);
  }
  if (name == "chapter_kind") {
    auto kind = chapter.kind; // as a branch may be called
    std::replace(kind.begin(), kind.end(), '-', '_');
    return kind;
  }
  if (name == "city") return cities();
  if (name == "country")
    return chapter.country.empty() ? "" : value(country_name(chapter.country, formatters().locale));
  if (name == "date") return date();
  if (name == "website") {
    const auto address = say(chapter.website, "website");
    return address.empty() ? address : linked(address, value(address, true));
  }
  return name == "number" ? value(say(release.number, "number")) : std::string();
}

std::string Context::word(std::string_view key, const Values& values) const {
  const auto out = fill(language.catalogue().word(key), [&](std::string_view name) {
    const auto own = std::find_if(values.begin(), values.end(), [&](const auto& item) { return item.first == name; });
    return own == values.end() ? common(name) : own->second;
  });
  return std::string(trimmed(out));
}

DateTime Context::local(const DateTime& at) const { return in_zone(at, chapter.timezone); }

const std::vector<std::string>& common_names() {
  static const std::vector<std::string> names(common_blanks.begin(), common_blanks.end());
  return names;
}

std::vector<std::string> city_names(const Context& context) {
  std::vector<std::string> names;
  if (context.release.cities.given()) {
    if (const auto* own = context.find(context.release.cities, "city"))
      for (const auto& city : *own)
        if (!city.empty()) names.push_back(city.text);
  } else if (auto city = context.say(context.chapter.city, "city"); !city.empty()) {
    names.push_back(std::move(city));
  }
  return names;
}

namespace {
/// Whether a line break between these two texts stands for no space.
bool joins(std::string_view before, std::string_view after) {
  std::size_t first = 0;
  return sets_no_spaces(last_character(before)) && sets_no_spaces(next_character(after, first));
}
} // namespace

std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> out;
  bool open = false;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && !open) out.emplace_back(line);
    if (!line.empty() && open) (out.back() += joins(out.back(), line) ? "" : " ").append(line);
    open = !line.empty();
  }
  return out;
}

std::string key_of(const Person& person, std::string_view place) {
  return person.key.empty() ? std::string(place) : "people." + person.key;
}

std::string name_of(const Context& context, const Person& person, std::string_view place) {
  const auto* name = context.find(person.name, key_of(person, place) + ".name");
  if (name) return context.formatters().people.full_name(*name);
  return person.name.items.empty() ? std::string() : missing("name");
}

} // namespace dateline::localise
