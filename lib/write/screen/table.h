// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "content/block.h"
#include "write/screen/lines.h"

namespace dateline::write {

/// A table in columns: its heads, a rule, its rows, with an empty line before each if one has several lines; figures
/// at the end of their column. None if the columns do not fit into `width`. `text` makes one of a cell.
ScreenLines in_columns(const TableBlock& table, std::size_t width, const std::function<StyledText(const Line&)>& text);

} // namespace dateline::write
