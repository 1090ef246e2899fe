// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "content/value.h"
#include "input/layout.h"

namespace dateline::input {

/// The tree of a file that has nothing but what nearly every release has: bare keys, tables at the top, texts without
/// escapes, whole numbers, days and moments, lists and inline tables of them. Nothing if there is anything else, sound
/// or not: then toml++ is asked, which takes several times as long. `statements`: of the source, none of them open; it
/// holds no character that TOML forbids everywhere, and nothing that lies too deep (limits.h).
std::optional<Table> read_plain_toml(const SourcePtr& source, const std::vector<Statement>& statements,
                                     Diagnostics& diagnostics);

} // namespace dateline::input
