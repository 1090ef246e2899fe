// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "content/value.h"

namespace dateline::input {

/// Each reports (`bad-value`) what cannot be such an address, and says whether it is one.
bool check_url(const Excerpt& text, std::string_view key, Diagnostics& diagnostics); // http or https
bool check_email(const Excerpt& text, std::string_view key, Diagnostics& diagnostics);
bool check_phone(const Excerpt& text, std::string_view key, Diagnostics& diagnostics);

/// A text that is such an address; empty if it is not there, empty or at fault.
Excerpt as_address(const Value* value, std::string_view key,
                   bool (*check)(const Excerpt&, std::string_view, Diagnostics&), Diagnostics& diagnostics);

} // namespace dateline::input
