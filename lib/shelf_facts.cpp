// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/path.h"
#include "once.h"
#include "shelf.h"

namespace dateline {

namespace {
/// Adds what lies further off: what is there already goes first.
void add(Facts& to, Facts more) {
  std::erase_if(more, [&](const Fact& fact) { return find(to, fact.field.name) != nullptr; });
  const auto middle = static_cast<std::ptrdiff_t>(to.size());
  std::move(more.begin(), more.end(), std::back_inserter(to));
  std::inplace_merge(to.begin(), to.begin() + middle, to.end(),
                     [](const Fact& a, const Fact& b) { return a.field.name < b.field.name; });
}
} // namespace

const LoadedFacts& Shelf::facts(const House& house, const std::string& folder) {
  return *once(mutex_, facts_, std::pair(&house, folder),
               [&] { return std::make_unique<const LoadedFacts>(load_facts(house, folder)); });
}

LoadedFacts Shelf::load_facts(const House& house, const std::string& folder) const {
  LoadedFacts loaded;
  const auto& home = house.chapter->folder;
  Facts facts;
  const auto take = [&](const Layer& layer) {
    if (const auto source = open(layer, "facts.toml", loaded.inputs, loaded.diagnostics))
      add(facts, input::read_facts(source, *house.chapter, house.known, loaded.diagnostics));
  };
  if (folder != home) take({&files_, folder, home.empty() ? folder : home});
  if (!home.empty()) take({&files_, home, home});
  take({nullptr, "templates", {}});
  loaded.facts = std::make_shared<const Facts>(std::move(facts));
  return loaded;
}

} // namespace dateline
