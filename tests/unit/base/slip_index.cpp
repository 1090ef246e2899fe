// SPDX-License-Identifier: MIT
#include "base/slip_index.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace dateline;

TEST_CASE("names of persons are one slip apart or of two persons") {
  CHECK(one_slip_apart("Lucía Ferrer Ruis", "Lucía Ferrer Ruiz"));
  CHECK(one_slip_apart("Lucía Ferer Ruiz", "Lucía Ferrer Ruiz"));
  CHECK(one_slip_apart("Lucía Ferrerr Ruiz", "Lucía Ferrer Ruiz"));
  CHECK(one_slip_apart("Lucai Ferrer", "Lucia Ferrer"));
  CHECK(one_slip_apart("lucía ferrer", "lucía Ferrer"));
  CHECK(!one_slip_apart("Samira Haddad Ferrer", "Samira Haddad López"));
  CHECK(!one_slip_apart("Inés Navarro Rey", "Inés Navarro Gil"));
  CHECK(!one_slip_apart("Ana Ruiz", "Eva Ruiz"));
  CHECK(!one_slip_apart("", "Ana"));
  CHECK(!one_slip_apart("Lucai Ferer", "Lucia Ferrer"));
  CHECK(!one_slip_apart(std::string(300, 'a'), std::string(300, 'a')));
}

TEST_CASE("the first name that is one slip apart is found, whatever the slip") {
  const SlipIndex index({"Omar Prats", "", "Lucía Ferrer", "omar prats", "Lucía Ferrers", std::string(300, 'a')});
  for (const auto* slip :
       {"Lucía Ferrer", "Lucía Ferer", "Lucía Ferrerr", "Lucía Ferret", "ucía Ferrer", "Lucía Ferrre"})
    CHECK(index.find(slip) == 2);
  CHECK(index.find("Lucía Ferrerss") == 4);
  CHECK(index.find("OMAR-PRATS") == 0);
  for (const auto& other : {std::string("Lucía Farret"), std::string("Ana"), std::string(), std::string(300, 'a')})
    CHECK(!index.find(other));
}

TEST_CASE("what the index finds is what a look at each finds") {
  std::vector<std::string> names;
  for (const char a : {'a', 'b'})
    for (const char b : {'a', 'b', 'c'})
      for (const char c : {'a', 'c'})
        for (std::size_t length = 1; length <= 3; ++length) names.push_back(std::string({a, b, c}).substr(0, length));
  names.insert(names.end(), {"abcd", "bacd", "cab"});
  for (std::size_t skipped = 0; skipped < names.size(); ++skipped) {
    const std::vector<std::string> rest(names.begin() + static_cast<std::ptrdiff_t>(skipped), names.end());
    const SlipIndex index(rest);
    for (const auto& name : names) {
      const auto first = std::find_if(rest.begin(), rest.end(), [&](auto& one) { return one_slip_apart(one, name); });
      const auto found = index.find(name);
      CHECK((found ? *found : rest.size()) == static_cast<std::size_t>(first - rest.begin()));
    }
  }
}
