// SPDX-License-Identifier: MIT
#pragma once

#include "content/value.h"

namespace dateline::input {

/// Whether a value counts as none, as if it had not been given: a text in which nobody would see anything, or a list or
/// table of nothing else. The one rule for all that people write.
bool says_nothing(const Value& value);

} // namespace dateline::input
