// SPDX-License-Identifier: MIT
#include "content/table_blank.h"

#include <algorithm>
#include <charconv>

namespace dateline {

std::optional<TableBlank> table_blank(std::string_view name) {
  const auto cut = std::min(name.find('_'), name.size());
  const auto* const table = std::find(release_tables.begin(), release_tables.end(), name.substr(0, cut));
  if (table == release_tables.end()) return std::nullopt;
  if (cut == name.size()) return TableBlank{*table, 0};
  const auto digits = name.substr(cut + 1);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0') return std::nullopt;
  return TableBlank{*table, number};
}

} // namespace dateline
