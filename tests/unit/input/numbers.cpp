// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "input/numbers.h"

using namespace dateline::input;

TEST_CASE("the number that a text is meant to be") {
  CHECK(number_meant("1240") == "1240");
  CHECK(number_meant("1.240") == "1240");
  CHECK(number_meant("1,240") == "1240");
  CHECK(number_meant("1 240") == "1240");
  CHECK(number_meant("1'240'500") == "1240500");
  CHECK(number_meant("1.240.500") == "1240500");
  CHECK(number_meant("12.5") == "12.5");
  CHECK(number_meant("12,5") == "12.5");
  CHECK(number_meant("1.240,50") == "1240.50");
  CHECK(number_meant("1,240.50") == "1240.50");
  CHECK(number_meant("0.125") == "0.125");
  CHECK(number_meant("007") == "7");
}

TEST_CASE("a text that is no number") {
  for (const auto* text : {"", "about 120", "120 people", ".5", "5.", "+34 910", "1/2", "1-2"})
    CHECK(number_meant(text).empty());
}
