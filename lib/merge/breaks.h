// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/block.h"

namespace dateline::merge {

/// Makes a space of each line break beside a blank, or nothing if what stands on both sides of it, now that the values
/// are there, is of a script that sets no spaces.
void close_breaks(Blocks& blocks);

/// The same text with spaces for them, for a message.
std::string with_spaces(std::string text);

} // namespace dateline::merge
