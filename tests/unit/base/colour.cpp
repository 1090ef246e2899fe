// SPDX-License-Identifier: MIT
#include "base/colour.h"

#include <doctest/doctest.h>

namespace dateline {

TEST_CASE("a colour can be read on its ground") {
  CHECK(readable("#006699", "#ffffff") == "#006699");
  CHECK(readable("#ffff00", "#ffffff") != "#ffff00");
  CHECK(readable("#000000", "#16181b") != "#000000");
  CHECK(readable("blue", "#ffffff") == "#3366cc");
}

TEST_CASE("contrast is that of WCAG, whichever colour is the ground") {
  CHECK(contrast("#000000", "#ffffff") == doctest::Approx(21));
  CHECK(contrast("#ffffff", "#777777") == doctest::Approx(4.48).epsilon(0.001));
  CHECK(contrast("#ffcc00", "#ffffff") == doctest::Approx(1.51).epsilon(0.01));
  CHECK(contrast(readable("#ffcc00", "#ffffff"), "#ffffff") >= enough_contrast);
}

} // namespace dateline
