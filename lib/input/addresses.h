// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "content/text.h"
#include "input/input.h"

namespace dateline::input {

/// Each reports (`bad-value`) what cannot be such an address, and says whether it is one.
bool check_url(const Excerpt& text, std::string_view key, Diagnostics& diagnostics); // http or https
bool check_email(const Excerpt& text, std::string_view key, Diagnostics& diagnostics);
bool check_phone(const Excerpt& text, std::string_view key, Diagnostics& diagnostics);
/// Several, with commas between them, that a mail can be sent to; each one at fault is reported.
bool check_mailboxes(const Excerpt& text, std::string_view key, Diagnostics& diagnostics);

/// Texts that are such addresses; what is at fault is left out.
using CheckAddress = bool (*)(const Excerpt&, std::string_view, Diagnostics&);
Text as_addresses(const Value* value, std::string_view key, CheckAddress check, const Known& known,
                  Diagnostics& diagnostics);

} // namespace dateline::input
