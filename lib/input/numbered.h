// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace dateline::input {

/// Of lists whose items begin at these places with a number and a full stop: the full stops of those items that no
/// neighbour counts on from, or to. They are sentences ("26. November …").
std::vector<std::size_t> sentence_dots(std::string_view text, const std::vector<std::vector<std::size_t>>& lists);

/// The text with a backslash before each of these places, so that CommonMark sees no list there.
Excerpt with_backslashes(const Excerpt& text, std::vector<std::size_t> places);

} // namespace dateline::input
