// SPDX-License-Identifier: MIT
#include "localise/names/person_name.h"

#include <algorithm>
#include <array>

namespace dateline::names {

namespace {
constexpr std::array<std::string_view, 7> field_names = {"title",    "given",      "given2",     "surname",
                                                         "surname2", "generation", "credentials"};
constexpr std::array<std::string_view, 10> modifier_names = {
    "informal", "prefix", "core", "initial", "monogram", "allCaps", "initialCap", "retain", "vocative", "genitive"};

template <std::size_t size>
std::optional<std::size_t> index_of(const std::array<std::string_view, size>& names, std::string_view name) {
  const auto* found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}
} // namespace

std::optional<FieldKey> field_key(std::string_view spelled) {
  if (spelled.ends_with('-')) return std::nullopt;
  FieldKey out;
  for (bool first = true; first || !spelled.empty(); first = false) {
    const auto part = spelled.substr(0, spelled.find('-'));
    spelled.remove_prefix(std::min(part.size() + 1, spelled.size()));
    const auto index = first ? index_of(field_names, part) : index_of(modifier_names, part);
    if (!index) return std::nullopt;
    if (first)
      out.field = static_cast<Field>(*index);
    else
      out.modifiers = static_cast<Modifiers>(out.modifiers | 1U << *index);
  }
  return out;
}

} // namespace dateline::names
