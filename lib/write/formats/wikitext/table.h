// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/block.h"

namespace dateline::write {

/// A table in the marks that wikitext has for it, which begin lines of the page.
std::string table_text(const TableBlock& table);
/// One within other blocks, in the HTML that wikitext allows, on one line.
std::string html_table(const TableBlock& table);

} // namespace dateline::write
