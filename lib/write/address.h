// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// An address with everything encoded that has no place in one (RFC 3987); empty if following it would run a script.
std::string link_address(std::string_view address);

/// Each byte as % and two digits.
std::string percent_encoded(std::string_view bytes);

} // namespace dateline::write
