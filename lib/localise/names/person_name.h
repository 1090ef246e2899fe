// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "localise/names/options.h"

namespace dateline::names {

enum class Field : std::uint8_t { title, given, given2, surname, surname2, generation, credentials };

/// Modifiers of a field, as bits.
using Modifiers = std::uint16_t;
namespace modifier {
constexpr Modifiers informal = 1, prefix = 2, core = 4, initial = 8, monogram = 16, all_caps = 32, initial_cap = 64,
                    retain = 128, vocative = 256, genitive = 512;
} // namespace modifier

/// A field as patterns and names spell it: "given", "surname-core-monogram-allCaps".
struct FieldKey {
  Field field = Field::title;
  Modifiers modifiers = 0;
  bool operator==(const FieldKey&) const = default;
};
/// Nothing if there is no such field or modifier.
std::optional<FieldKey> field_key(std::string_view spelled);

/// A name as a person has it: fields in the forms that are known, each once, UTF-8. An empty field is none.
/// https://unicode.org/reports/tr35/tr35-personNames.html#person-name-object
struct PersonName {
  std::vector<std::pair<FieldKey, std::string>> fields;
  std::string locale;                   // "es", "pt-BR"; what is no locale counts as none
  std::optional<Order> preferred_order; // given_first or surname_first
};

} // namespace dateline::names
