// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "content/fields.h"
#include "content/release.h"
#include "content/table_blank.h"

namespace dateline::merge {

/// Entries that prose has placed by their number. Entry 0: the table as a whole.
using Placed = std::set<std::pair<std::string_view, std::size_t>>;

/// The entries of a table as blocks, without those in `placed` (numbers only).
Blocks table_blocks(std::string_view table, const Release& release, const Fields& fields, const Placed& placed);

/// One entry; nothing if it is not there.
std::optional<Blocks> entry_blocks(const TableBlank& blank, const Release& release, const Fields& fields);

/// A passage: its heading, if it has one, and its paragraphs.
void append(Blocks& blocks, const Passage& passage, int level);

Block paragraph(Line line, Span span = {});
Block heading(Line line, int level, Span span = {});

} // namespace dateline::merge
