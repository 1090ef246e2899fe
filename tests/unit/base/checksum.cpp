// SPDX-License-Identifier: MIT
#include "base/checksum.h"

#include <doctest/doctest.h>

TEST_CASE("a checksum is the one that ISO 3309 has") {
  CHECK(dateline::checksum("") == 0);
  CHECK(dateline::checksum("123456789") == 0xCBF43926);
}
