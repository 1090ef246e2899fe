// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/builtin.h"
#include "base/path.h"
#include "once.h"
#include "shelf.h"

namespace dateline {

namespace {
/// The names of the program's own facts, sorted: each stands alone between brackets on its line.
std::vector<std::string> builtin_names() {
  std::vector<std::string> out;
  auto text = builtin("templates/facts.toml").value_or("");
  for (; !text.empty(); text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1)) {
    const auto end = text.find(']');
    if (text.front() != '[' || end == text.npos) continue;
    const auto name = text.substr(1, end - 1);
    if (name.find('.') == name.npos) out.emplace_back(name);
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// Adds what lies further off: what is there already goes first.
void add(FactList& to, FactList more) {
  std::erase_if(more, [&](const Fact& fact) { return find(to, fact.field.name) != nullptr; });
  std::move(more.begin(), more.end(), std::back_inserter(to));
  std::sort(to.begin(), to.end(), [](const Fact& a, const Fact& b) { return a.field.name < b.field.name; });
}
} // namespace

const LoadedFacts& Shelf::facts(const House& house, const std::string& folder) {
  return *once(mutex_, facts_, std::pair(&house, folder),
               [&] { return std::make_unique<const LoadedFacts>(load_facts(house, folder)); });
}

LoadedFacts Shelf::load_facts(const House& house, const std::string& folder) {
  static const auto names = builtin_names();
  LoadedFacts loaded;
  const auto& home = house.chapter->folder;
  FactList near;
  const auto take = [&](const Layer& layer) {
    if (const auto source = open(layer, "facts.toml", loaded.inputs, loaded.diagnostics))
      add(near, input::read_facts(source, *house.chapter, house.known, loaded.diagnostics));
  };
  if (folder != home) take({&files_, folder, home.empty() ? folder : home});
  if (!home.empty()) take({&files_, home, home});
  loaded.facts = std::make_shared<const Facts>(std::move(near), names,
                                               [this, &house]() -> const FactList& { return builtin_facts(house); });
  return loaded;
}

const FactList& Shelf::builtin_facts(const House& house) {
  return *once(mutex_, builtin_facts_, &house, [&] {
    std::string inputs; // of no disk
    Diagnostics found;  // none: growth looks
    const auto source = open({nullptr, "templates", {}}, "facts.toml", inputs, found);
    return std::make_unique<const FactList>(source ? input::read_facts(source, *house.chapter, house.known, found)
                                                   : FactList());
  });
}

} // namespace dateline
