// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::write {

/// A paragraph in lines of `width` cells at most, but for a word or an address that is longer. A line feed of the text
/// ends a line; white space at the ends of lines goes, and so do lines without anything else. One space stays at the
/// end of a line where only it tells the break from one within a sentence of a script without spaces.
std::string wrapped(std::string_view text, std::size_t width);

/// A line without line feeds or tabs, nor spaces at its ends, in parts that each fit into a line of such a paragraph.
std::vector<std::string_view> broken(std::string_view line, std::size_t width);

} // namespace dateline::write
