// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// The names of the styles of lists.
namespace dateline::write::opendocument {

inline constexpr std::string_view bullets = "List_20_1", numbers = "Numbering_20_1";
inline constexpr int list_levels = 10;

} // namespace dateline::write::opendocument
