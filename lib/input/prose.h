// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "content/prose.h"

namespace dateline::input {

/// Reports what a section that is one line may not hold (`bad-markup`).
void check_one_line(std::string_view section, const Prose& prose, Diagnostics& diagnostics);
void check_one_line(std::string_view section, const Excerpt& text, Diagnostics& diagnostics);

} // namespace dateline::input
