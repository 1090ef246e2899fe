// SPDX-License-Identifier: MIT
#include "localise/names/fields.h"

#include <algorithm>
#include <bit>

#include "localise/names/unicode.h"

namespace dateline::names {

namespace {
constexpr FieldKey plain_given = {Field::given, 0}, plain_surname = {Field::surname, 0},
                   surname_prefix = {Field::surname, modifier::prefix}, surname_core = {Field::surname, modifier::core};

/// How a form would be spelled, for a choice among two that are as near: by the first letter that differs.
constexpr std::uint16_t alphabetic(Modifiers modifiers) {
  constexpr Modifiers order[] = {modifier::all_caps, modifier::core,        modifier::genitive, modifier::informal,
                                 modifier::initial,  modifier::initial_cap, modifier::monogram, modifier::prefix,
                                 modifier::retain,   modifier::vocative};
  std::uint16_t out = 0;
  for (const auto one : order) out = static_cast<std::uint16_t>(out << 1 | ((modifiers & one) != 0 ? 1 : 0));
  return out;
}
} // namespace

Fields::Fields(const PersonName& name) {
  values_.reserve(name.fields.size() + 2);
  for (const auto& [key, value] : name.fields)
    if (!value.empty()) values_.emplace_back(key, value);
  settle_surname();
}

std::string_view Fields::get(FieldKey key) const {
  const auto found =
      std::find_if(values_.begin(), values_.end(), [&](const auto& value) { return value.first == key; });
  return found == values_.end() ? std::string_view() : found->second;
}

void Fields::set(FieldKey key, std::string_view value) {
  std::erase_if(values_, [&](const auto& one) { return one.first == key; });
  if (!value.empty()) values_.emplace_back(key, value);
}

/// A core stands only beside a prefix, and a prefix beside a core. A prefix that is all there is was meant as surname.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html#handle-core-and-prefix
void Fields::settle_surname() {
  const auto prefix = get(surname_prefix), core = get(surname_core), plain = get(plain_surname);
  if (prefix.empty() && core.empty()) return;
  if (plain.empty() && !prefix.empty() && !core.empty()) joined_.append(prefix).append(" ").append(core);
  if (plain.empty()) set(plain_surname, !joined_.empty() ? joined_ : prefix.empty() ? core : prefix);
  if (!prefix.empty() && !core.empty()) return;
  set(surname_prefix, {});
  set(surname_core, {});
}

Fields::Value Fields::find(FieldKey wanted) const {
  Value best{.text = {}, .left = wanted.modifiers};
  Modifiers has = 0;
  for (const auto& [key, value] : values_) {
    if (key.field != wanted.field || (key.modifiers & ~wanted.modifiers) != 0) continue;
    const auto more = std::popcount(key.modifiers) - std::popcount(has);
    if (!best.text.empty() && (more < 0 || (more == 0 && alphabetic(key.modifiers) < alphabetic(has)))) continue;
    has = key.modifiers;
    best = {.text = value, .left = static_cast<Modifiers>(wanted.modifiers & ~has)};
  }
  return best;
}

bool Fields::has_surname() const { return !get(plain_surname).empty(); }

void Fields::move_given_to_surname() {
  std::erase_if(values_, [](const auto& value) { return value.first.field == Field::surname; });
  for (auto& [key, value] : values_)
    if (key.field == Field::given) key.field = Field::surname;
}

std::string Fields::script() const {
  const auto own = first_script(get(plain_given));
  return own == "Zzzz" ? first_script(get(plain_surname)) : own;
}

} // namespace dateline::names
