// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// An address with everything encoded that has no place in one (RFC 3987); empty if following it would run a script.
std::string link_address(std::string_view address);

/// The same in ASCII (RFC 3986), for formats that take nothing else.
std::string ascii_address(std::string_view address);

/// Whether a text has an address in it that is long enough for the line before it to stay short.
bool shows_address(std::string_view text);

} // namespace dateline::write
