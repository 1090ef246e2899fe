// SPDX-License-Identifier: MIT
#include "input/people_index.h"

#include <unordered_map>

#include "base/slip_index.h"

namespace dateline::input {

namespace {
/// A name as it would be typed: given names before surnames.
std::string typed(const PersonName& name) {
  std::string whole = name.whole.text;
  for (const auto& [field, text] : name.fields)
    if (field == "given" || field == "given2" || field.starts_with("surname"))
      whole += (whole.empty() ? "" : " ") + text.text;
  return whole;
}
} // namespace

struct PeopleIndex::Names {
  std::unordered_map<std::string, PersonPtr> by_key;
  std::unordered_map<std::string, std::vector<PersonPtr>> by_name;
};

struct PeopleIndex::Slips {
  std::vector<Near> all; // each person with each name
  SlipIndex index;       // of the names in it
};

PeopleIndex::PeopleIndex(const std::vector<PersonPtr>& people) : people_(people) {}
PeopleIndex::~PeopleIndex() = default;

const PeopleIndex::Names& PeopleIndex::names() const {
  if (names_) return *names_;
  auto made = std::make_unique<Names>();
  for (const auto& person : people_) {
    made->by_key.emplace(person->key, person);
    for (const auto& [language, name] : person->name.items) {
      auto& called = made->by_name[typed(name)];
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

const std::vector<PersonPtr>& PeopleIndex::called(const std::string& name) const {
  static const std::vector<PersonPtr> nobody;
  const auto found = names().by_name.find(name);
  return found == names().by_name.end() ? nobody : found->second;
}

PeopleIndex::Near PeopleIndex::nearly_called(const std::string& name) const {
  if (!slips_) {
    std::vector<Near> all;
    std::vector<std::string> texts;
    for (const auto& person : people_)
      for (const auto& one : person->name.items) all.push_back({person, texts.emplace_back(typed(one.second))});
    slips_ = std::make_unique<const Slips>(Slips{std::move(all), SlipIndex(texts)});
  }
  const auto place = slips_->index.find(name);
  return place ? slips_->all[*place] : Near{};
}

} // namespace dateline::input
