// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/block.h"
#include "content/fields.h"
#include "content/prose.h"

namespace dateline::localise {

/// The value of a field of type prose, with its own blanks filled: `filled`, one each. A block that mentions an
/// optional field without a value is left out, as in a template's prose.
Blocks with_blanks_filled(const Prose& prose, const std::vector<Filled>& filled);

/// The text of a prose that is one paragraph without markup, its stand-ins as they are.
std::string text_of(const Prose& prose);

} // namespace dateline::localise
