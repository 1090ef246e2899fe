// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/block.h"

namespace dateline::write {

/// What wikitext has no marks for, in the HTML that it allows. A list or a quote is one line, as lines mean something.
std::string html_list(const List& list);
std::string html_quote(const BlockQuote& quote);
std::string html_code(const CodeBlock& code);

/// A picture from its page on Commons with caption and credit line below it; any other is a link like a paragraph.
std::string picture_text(const Picture& picture);

} // namespace dateline::write
