// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "content/block.h"

namespace dateline::input {

/// How deep blocks, and inlines in one block, may stand in one another.
inline constexpr int most_containers = 32;

/// The blocks of a text in which stand-ins (message.h) mark the blanks, as files.md restricts and extends CommonMark.
/// What it does not allow is `bad-markup` and left out.
Blocks read_commonmark(const Excerpt& text, Diagnostics& diagnostics);

} // namespace dateline::input
