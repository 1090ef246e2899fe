// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// The names of styles: what a text is, never how it looks.
namespace dateline::write::opendocument {

/// The style of the paragraphs of a section.
std::string_view paragraph_style(std::string_view section);

inline constexpr std::string_view bullets = "List_20_1", numbers = "Numbering_20_1";
inline constexpr int list_levels = 10;

} // namespace dateline::write::opendocument
