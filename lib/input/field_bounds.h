// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "content/release.h"
#include "content/template.h"

namespace dateline::input {

/// Whether a value lies between a field's min and max, which are about the value itself, its characters or its items;
/// reports (`bad-value`, at `span`) what does not. `key`: as messages name it.
bool check_bounds(const Datum& datum, const Field& field, const std::string& key, const Span& span,
                  Diagnostics& diagnostics);

} // namespace dateline::input
