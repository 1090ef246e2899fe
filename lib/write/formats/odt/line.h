// SPDX-License-Identifier: MIT
#pragma once

#include "content/block.h"
#include "write/markup.h"

namespace dateline::write::opendocument {

/// What a paragraph or a heading holds.
void write_line(Markup& xml, const Line& line);

} // namespace dateline::write::opendocument
