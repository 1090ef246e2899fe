// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace dateline {

/// Blanks that prose may hold whatever its template declares. In the text of a section there is `{template}` too.
inline constexpr std::array<std::string_view, 8> common_blanks = {
    "chapter", "chapter_kind", "chapter_short", "city", "country", "date", "number", "website"};

} // namespace dateline
