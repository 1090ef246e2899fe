// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `%` and two digits for every byte but ASCII letters, digits and those in `kept` (RFC 3986).
std::string percent_encoded(std::string_view text, std::string_view kept);

} // namespace dateline
