// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "content/value.h"
#include "input/layout.h"

namespace dateline::input {

/// The value of a statement that is plain TOML (plain_toml.h); nothing if it is not.
std::optional<Value> read_plain_value(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics);

} // namespace dateline::input
