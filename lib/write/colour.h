// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// `colour` (#rrggbb), darkened or lightened until text in it has a contrast of 4.5 : 1 on `ground` (WCAG 2.2, 1.4.3).
/// What is no colour is taken for #3366cc.
std::string readable(std::string_view colour, std::string_view ground);

} // namespace dateline::write
