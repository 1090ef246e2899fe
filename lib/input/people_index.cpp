// SPDX-License-Identifier: MIT
#include "input/people_index.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/language.h"
#include "base/slip_index.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
std::string_view field(const PersonName& name, std::string_view wanted) {
  for (const auto& [key, text] : name.fields)
    if (key == wanted) return text.text;
  return {};
}

/// Those that are not empty, a sign between them.
std::string joined(std::initializer_list<std::string_view> parts, std::string_view sign = " ") {
  std::string out;
  for (const auto part : parts)
    if (!part.empty()) out.append(out.empty() ? "" : sign).append(part);
  return out;
}

/// In full: one with a prefix may be given in two fields. Forms of it, as its genitive, are no further surnames.
std::string surnames(const PersonName& name) {
  const auto plain = field(name, "surname"), second = field(name, "surname2");
  if (!plain.empty()) return joined({plain, second});
  return joined({field(name, "surname-prefix"), field(name, "surname-core"), second});
}

/// Han, kana and hangul, in which no blank stands within a name.
bool is_wide(std::string_view text) {
  std::size_t end = 0;
  (void)next_character(text, end);
  return display_width(text.substr(0, end)) == 2;
}

/// Whether people write the surname first: CLDR's order of these languages for all readers, and Hungary's own.
bool surname_first(const PersonName& name) {
  static constexpr std::string_view languages[] = {"hu", "ja", "ko", "vi", "yue", "zh"};
  if (!name.preferred_order.empty()) return name.preferred_order == "surnameFirst";
  return std::find(std::begin(languages), std::end(languages), primary(name.locale)) != std::end(languages);
}

/// A name in each way in which it may be typed.
std::vector<std::string> spellings(const PersonName& name) {
  if (name.fields.empty()) return {name.whole.text};
  const auto given = joined({field(name, "given"), field(name, "given2")}), last = surnames(name);
  std::vector<std::string> out = {joined({given, last})};
  if (given.empty() || last.empty()) return out;
  if (surname_first(name)) out.push_back(joined({last, given}));
  if (is_wide(given) && is_wide(last)) out.insert(out.end(), {joined({last, given}), joined({last, given}, "")});
  return out;
}

/// Those of all languages.
std::vector<std::string> spellings(const Person& person) {
  std::vector<std::string> out;
  for (const auto& [language, name] : person.name.items)
    for (auto& one : spellings(name)) out.push_back(std::move(one));
  return out;
}
} // namespace

struct PeopleIndex::Names {
  std::unordered_map<std::string, PersonPtr> by_key;
  std::unordered_map<std::string, std::string> by_plain_key;
  std::unordered_map<std::string, std::vector<PersonPtr>> by_name;
};

struct PeopleIndex::Slips {
  std::vector<Near> all;          // each person with each name
  std::optional<SlipIndex> index; // of the names in it, if there are many
};

PeopleIndex::PeopleIndex(const std::vector<PersonPtr>& people) : people_(people) {}
PeopleIndex::~PeopleIndex() = default;

const PeopleIndex::Names& PeopleIndex::names() const {
  if (names_) return *names_;
  auto made = std::make_unique<Names>();
  for (const auto& person : people_) {
    made->by_key.emplace(person->key, person);
    made->by_plain_key.emplace(plain_word(person->key), person->key);
    for (const auto& name : spellings(*person)) {
      auto& called = made->by_name[name];
      if (called.empty() || called.back() != person) called.push_back(person);
    }
  }
  names_ = std::move(made);
  return *names_;
}

std::vector<std::string> PeopleIndex::keys() const {
  std::vector<std::string> out;
  for (const auto& person : people_) out.push_back(person->key);
  return out;
}

PersonPtr PeopleIndex::with_key(const std::string& key) const {
  const auto found = names().by_key.find(key);
  return found == names().by_key.end() ? nullptr : found->second;
}

std::string PeopleIndex::plain_key(const std::string& text) const {
  if (text.find(' ') != text.npos) return {}; // no key has one, and most names do
  const auto found = names().by_plain_key.find(plain_word(text));
  return found == names().by_plain_key.end() ? std::string() : found->second;
}

const std::vector<PersonPtr>& PeopleIndex::called(const std::string& name) const {
  static const std::vector<PersonPtr> nobody;
  const auto found = names().by_name.find(name);
  return found == names().by_name.end() ? nobody : found->second;
}

/// Most chapters have fewer people than an index is worth.
PeopleIndex::Slips PeopleIndex::slips_of_all() const {
  constexpr std::size_t few = 64;
  Slips out;
  std::vector<std::string> texts;
  for (const auto& person : people_)
    for (auto& one : spellings(*person)) out.all.push_back({person, texts.emplace_back(std::move(one))});
  if (texts.size() > few) out.index.emplace(texts);
  return out;
}

PeopleIndex::Near PeopleIndex::nearly_called(const std::string& name) const {
  if (!slips_) slips_ = std::make_unique<const Slips>(slips_of_all());
  const auto& [all, index] = *slips_;
  if (index) {
    const auto place = index->find(name);
    return place ? all[*place] : Near{};
  }
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Near& one) { return one_slip_apart(one.name, name); });
  return found == all.end() ? Near{} : *found;
}

} // namespace dateline::input
