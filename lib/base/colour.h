// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Colours are #rrggbb; what is none is taken for #3366cc.

/// What text needs at least (WCAG 2.2, 1.4.3).
inline constexpr double enough_contrast = 4.5;

/// How one stands out from the other: from 1 to 21.
double contrast(std::string_view one, std::string_view other);

/// `colour`, darkened or lightened until text in it can be read on `ground`.
std::string readable(std::string_view colour, std::string_view ground);

} // namespace dateline
