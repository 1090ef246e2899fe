// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "content/fact.h"

namespace dateline::input {

/// "EUR 1200" or "EUR 1200.50": ISO 4217's code, and no more decimals than the currency has, since they would be lost
/// in print. Nothing, and `bad-value`, if it is none; `key`: as messages name it.
std::optional<Money> read_money(const Excerpt& text, const std::string& key, Diagnostics& diagnostics);

} // namespace dateline::input
