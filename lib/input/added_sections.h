// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/chapter.h"
#include "input/keys.h"

namespace dateline::input {

/// `[[sections]]` of a release or a chapter.
std::vector<AddedSection> read_sections(const Value* value, Diagnostics& diagnostics);

} // namespace dateline::input
