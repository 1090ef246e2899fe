// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace dateline::write {

/// How a kind of paragraph looks, in all office formats. Sizes are points.
struct Look {
  std::string_view name; // a space of the names that office programs have is _20_
  std::string_view display;
  std::string_view parent = "Standard";
  double size = 0; // 0: the parent's
  double line = 0; // at least so high; 0: the parent's
  double above = 0, below = 0;
  std::string_view colour = {}; // "accent": the chapter's
  bool semi_bold = false;
  bool indented = false;    // at the side where lines begin
  bool ragged = false;      // never justified
  bool short_lines = false; // not justified either: a long word in it would leave gaps
  bool centred = false;
  bool at_end = false;    // where lines end
  bool with_next = false; // on the page of the paragraph behind it
  bool whole = false;     // never over two pages
  bool hairline = false;  // below it
};

std::span<const Look> looks();
const Look& look(std::string_view name);

/// The style of the paragraphs of a section.
std::string_view paragraph_style(std::string_view section);
/// That of its first one, below the section `above`: a text without a subhead stands off from the headline.
std::string_view first_style(std::string_view section, std::string_view above);
/// That of a cell of a table.
std::string_view cell_style(bool head, bool figure, bool small);

} // namespace dateline::write
