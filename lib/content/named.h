// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The item of a name in a list of things that have one; null if there is none.
template <class Items>
auto named(const Items& items, std::string_view name) -> decltype(&items.front()) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.name == name; });
  return found == items.end() ? nullptr : &*found;
}

/// Their names, added in their order.
template <class Items>
void add_names(const Items& items, std::vector<std::string>& names) {
  for (const auto& item : items) names.push_back(item.name);
}

} // namespace dateline
