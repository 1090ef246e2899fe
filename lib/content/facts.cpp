// SPDX-License-Identifier: MIT
#include "content/facts.h"

#include <algorithm>
#include <utility>

namespace dateline {

const Fact* find(const FactList& facts, std::string_view name) {
  const auto found = std::lower_bound(facts.begin(), facts.end(), name,
                                      [](const Fact& fact, std::string_view key) { return fact.field.name < key; });
  return found != facts.end() && found->field.name == name ? &*found : nullptr;
}

Facts::Facts(FactList near, std::vector<std::string> names, std::function<const FactList&()> rest)
    : near_(std::move(near)), names_(std::move(names)), rest_(std::move(rest)) {}

const Fact* Facts::find(std::string_view name) const {
  if (const auto* fact = dateline::find(near_, name)) return fact;
  return std::binary_search(names_.begin(), names_.end(), name) ? dateline::find(rest_(), name) : nullptr;
}

std::vector<const Fact*> Facts::all() const {
  std::vector<const Fact*> out;
  for (const auto& fact : near_) out.push_back(&fact);
  for (const auto& name : names_)
    if (!dateline::find(near_, name)) out.push_back(find(name));
  std::erase(out, nullptr);
  std::sort(out.begin(), out.end(), [](const Fact* a, const Fact* b) { return a->field.name < b->field.name; });
  return out;
}

} // namespace dateline
