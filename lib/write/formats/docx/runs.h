// SPDX-License-Identifier: MIT
#pragma once

#include "content/block.h"
#include "write/formats/docx/parts.h"
#include "write/markup.h"

namespace dateline::write::wordprocessing {

/// The runs of a line in a paragraph of a document of direction `base`: every space kept, tabs and line ends as
/// elements, what is written the other way marked as such.
void write_line(Markup& xml, const Line& line, Direction base, References& references);

/// The id by which a document refers to an address.
std::string link_id(std::string_view address, References& references);

} // namespace dateline::write::wordprocessing
