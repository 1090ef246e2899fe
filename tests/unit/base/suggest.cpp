// SPDX-License-Identifier: MIT
#include "base/suggest.h"

#include <doctest/doctest.h>

#include <vector>

#include "base/codes.h"

using namespace dateline;

namespace {
const std::vector<std::string> names = {"check", "explain", "export", "headline", "languages", "long-headline", "on"};
}

TEST_CASE("every slip of one letter or one swap finds its name") {
  for (const std::string& name : names) {
    if (name.size() < 4) continue;
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
      auto swapped = name, dropped = name, doubled = name;
      std::swap(swapped[i], swapped[i + 1]);
      dropped.erase(i, 1);
      doubled.insert(i, 1, name[i]);
      CHECK(nearest(swapped, names) == name);
      CHECK(nearest(dropped, names) == name);
      CHECK(nearest(doubled, names) == name);
    }
  }
}

TEST_CASE("case and the sign between words do not count") {
  CHECK(nearest("Long_Headline", names) == "long-headline");
  CHECK(nearest("EXPORT", names) == "export");
}

TEST_CASE("what is far from everything finds nothing") {
  CHECK(nearest("zebra", names).empty());
  CHECK(nearest("", names).empty());
  CHECK(nearest(std::string(100000, 'x'), names).empty());
}

TEST_CASE("of many names, none is meant by a word that is only like one") {
  const std::vector<std::string> many = {"Nederland", "Mauritania", "Moldavia", "Estonian", "Netherlands", "Panama"};
  for (const auto* word : {"Wonderland", "Ruritania", "Sildavia", "Elbonian", "Panem", "", "x"})
    CHECK(nearest_of_many(word, many).empty());
  CHECK(nearest("Wonderland", many) == "Nederland");
  CHECK(nearest_of_many("Netherland", many) == "Netherlands");
  CHECK(nearest_of_many("Neterlnads", many) == "Netherlands");
  CHECK(nearest_of_many("anama", many) == "Panama");
}

TEST_CASE("another word for a name finds it where the name may stand, before a far slip and after a near one") {
  CHECK(nearest("validate", names) == "check");
  CHECK(nearest("Título", names) == "headline");
  CHECK(nearest("idiomas", names) == "languages");
  CHECK(nearest("plantillas", names).empty());
  CHECK(nearest("quote", std::vector<std::string>{"text", "quotes"}) == "quotes");
  CHECK(other_word("chekc", names).empty());
}

TEST_CASE("a code that is none of a language finds the one it means") {
  const std::vector<std::string> languages = {"ar", "es", "fr", "ja", "uk"};
  CHECK(meant_tag("spa", languages) == "es");
  CHECK(meant_tag("jp", languages) == "ja");
  CHECK(meant_tag("ua", languages) == "uk");
  CHECK(meant_tag("castellano", languages) == "es");
  CHECK(meant_tag("se", languages).empty());
  CHECK(meant_tag("frr", languages).empty());
}
