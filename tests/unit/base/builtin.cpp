// SPDX-License-Identifier: MIT
#include "base/builtin.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace dateline {

TEST_CASE("what is inside the program is sorted, and each thing is found by its path") {
  const auto paths = builtin_paths("");
  CHECK(paths.size() > 100);
  CHECK(std::is_sorted(paths.begin(), paths.end()));
  for (const auto path : paths) CHECK(builtin(path).has_value());
  CHECK(!builtin("words/e"));
  CHECK(!builtin("zz"));
  CHECK(builtin_paths("words/en").size() == 2);
}

} // namespace dateline
