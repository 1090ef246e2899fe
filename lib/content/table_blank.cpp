// SPDX-License-Identifier: MIT
#include "content/table_blank.h"

#include <algorithm>
#include <charconv>

namespace dateline {

namespace {
std::optional<std::string_view> table_name(std::string_view name, const Template& subject) {
  const auto* const table = std::find(release_tables.begin(), release_tables.end(), name);
  if (table != release_tables.end()) return *table;
  const auto* const declared = find_table(subject, name);
  return declared ? std::optional<std::string_view>(declared->name) : std::nullopt;
}
} // namespace

std::optional<TableBlank> table_blank(std::string_view name, const Template& subject) {
  if (const auto whole = table_name(name, subject)) return TableBlank{*whole, 0};
  const auto cut = name.rfind('_');
  if (cut == name.npos) return std::nullopt;
  const auto table = table_name(name.substr(0, cut), subject);
  const auto digits = name.substr(cut + 1);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (!table || error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0')
    return std::nullopt;
  return TableBlank{*table, number};
}

} // namespace dateline
