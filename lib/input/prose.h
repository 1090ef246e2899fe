// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "content/prose.h"

namespace dateline::input {

/// Whether a section is one paragraph without line breaks: kicker, headline, subhead.
bool is_one_line(std::string_view section);

/// Reports what such a section may not hold (`bad-markup`).
void check_one_line(std::string_view section, const Prose& prose, Diagnostics& diagnostics);
void check_one_line(std::string_view section, const Excerpt& text, Diagnostics& diagnostics);

} // namespace dateline::input
