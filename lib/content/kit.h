// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/source.h"

namespace dateline {

/// kit.toml: the papers that one occasion needs, and the fields whose values they share.
struct Kit {
  std::string name;
  std::vector<Excerpt> templates, facts;
};

} // namespace dateline
