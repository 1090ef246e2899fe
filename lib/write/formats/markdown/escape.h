// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "write/formats/markdown/line.h"

namespace dateline::write {

/// Appends text to a line of CommonMark, escaping what could mean something there. What follows `text` is not known.
void escape_text(std::string& line, std::string_view text, LineKind kind);

/// Makes white space at the end of a line visible to a parser, which would take it away.
void keep_space_at_end(std::string& line);

/// A code span that reads back as `text`.
std::string code_span(std::string_view text);

/// What stands in the brackets behind a link's text, of an address that holds nothing unfit.
std::string link_target(std::string_view address);

} // namespace dateline::write
