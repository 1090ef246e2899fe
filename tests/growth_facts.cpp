// SPDX-License-Identifier: MIT
/// The facts of the program and its kits: complete, and known by name to what uses them.
#include <algorithm>

#include <doctest/doctest.h>

#include "base/builtin.h"
#include "growth.h"
#include "shelf.h"

using namespace dateline;
using namespace growth;

namespace {
const MemoryFiles nothing;
} // namespace

TEST_CASE("every fact of the program has a source, a day, a day to look at it again, and all languages of the shelf") {
  Shelf shelf(nothing, {});
  const auto& house = shelf.house(".");
  Diagnostics diagnostics;
  const auto source = input::read_source("facts.toml", std::string(*builtin("templates/facts.toml")), diagnostics);
  const auto facts = input::read_facts(source, *house.chapter, house.known, diagnostics);
  CHECK(diagnostics.all.empty());
  CHECK(facts.size() >= 9);
  CHECK(shelf.facts(house, ".").facts->all().size() == facts.size());
  for (const auto& fact : facts) {
    CAPTURE(fact.field.name);
    CHECK(shelf.facts(house, ".").facts->find(fact.field.name));
    CHECK(fact.source.starts_with("https://"));
    CHECK(fact.as_of);
    REQUIRE(fact.review);
    CHECK(*fact.review > *fact.as_of);
    if (fact.field.type == FieldType::number) continue;
    Names there;
    for (const auto& [tag, value] : fact.field.value.items) there.insert(tag);
    CHECK(std::includes(there.begin(), there.end(), shelf_languages.begin(), shelf_languages.end()));
  }
}

TEST_CASE("every kit names kinds and fields that there are, of one type in all of them") {
  Shelf shelf(nothing, {});
  const auto& house = shelf.house(".");
  for (const auto& name : shelf.kit_names(house)) {
    CAPTURE(name);
    const auto loaded = shelf.find_kit(house, name);
    REQUIRE(loaded);
    CHECK(loaded->diagnostics.all.empty());
    for (const auto& fact : loaded->kit.facts) {
      CAPTURE(fact.text);
      std::set<FieldType> types;
      for (const auto& kind : loaded->kit.templates)
        for (const auto& field : shelf.find_template(house, kind.text)->subject.fields)
          if (field.name == fact.text) types.insert(field.type);
      CHECK(types.size() == 1);
    }
  }
}
