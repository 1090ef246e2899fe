// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::write {

/// Where a text stands, by what would end it there.
enum class WikiPlace : std::uint8_t {
  line,       // begins a line of the page
  heading,    // the text of a heading
  start,      // begins an item or the like
  inside,     // stands in one
  cell,       // of a table: a bar would end it, or a pair of exclamation marks
  link,       // the text of a link: a bracket would end it, a bar part it
  attribute,  // of a picture: no markup at all
  code_block, // in <pre>, where only tags and entities mean anything
};

/// Appends text to wikitext so that it is read as it is. Only what would mean something is put in <nowiki>, or is an
/// entity where that reads better. What follows `text` is not known, but that no apostrophe of it may meet one.
void escape_wikitext(std::string& out, std::string_view text, WikiPlace place);

/// Appends markup, apart from what stands before it if the two would be read as one.
void append_markup(std::string& out, std::string_view markup);

} // namespace dateline::write
