// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "write/columns.h"

namespace dateline::write {

/// A table in columns, one space from where its container begins: its heads, if the first row is those; a line of
/// hyphens as long as each column is wide; its rows, with an empty line before each if one has several lines. Columns
/// of `figures` are aligned at their end. Empty if the columns do not fit into `width`.
std::string in_columns(const Texts& rows, bool heads, const std::set<std::size_t>& figures, std::size_t width);

} // namespace dateline::write
