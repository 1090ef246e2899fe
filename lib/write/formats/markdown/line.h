// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/block.h"

namespace dateline::write {

enum class LineKind : std::uint8_t { paragraph, heading };

/// A line in CommonMark that reads back as the same text, whatever it holds. Of a heading it has no line break.
std::string markdown_line(const Line& line, LineKind kind = LineKind::paragraph);

} // namespace dateline::write
