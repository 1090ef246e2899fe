// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/source.h"

namespace dateline::input {

/// What stands in one text as a list, as TOML writes it: "es, en" and "Ana y Omar" give ["es", "en"] and
/// ["Ana", "Omar"].
std::string listed(const Excerpt& text);

} // namespace dateline::input
