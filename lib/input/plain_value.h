// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "base/diagnostic.h"
#include "content/value.h"
#include "input/layout.h"

namespace dateline::input {

/// A table of more keys is left to the parser that finds them without looking through all of them.
constexpr std::size_t most_plain = 200;

/// The value of a statement that is plain TOML (plain_toml.h); nothing if it is not.
std::optional<Value> read_plain_value(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics);

} // namespace dateline::input
