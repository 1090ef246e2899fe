// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace dateline::write::opendocument {

/// How a kind of paragraph looks. Sizes are points.
struct Look {
  std::string_view name;
  std::string_view display;
  std::string_view parent = "Standard";
  double size = 0; // 0: the parent's
  double line = 0; // at least so high; 0: the parent's
  double above = 0, below = 0;
  std::string_view colour = {}; // "accent": the chapter's
  bool semi_bold = false;
  bool indented = false;      // at the side where lines begin
  bool ragged = false;        // never justified
  std::string_view more = {}; // properties of the paragraph that are its own
};

std::span<const Look> looks();

} // namespace dateline::write::opendocument
