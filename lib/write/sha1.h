// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// In 40 hexadecimal digits (RFC 3174): to make a name of something, not to keep it safe.
std::string sha1(std::string_view bytes);

} // namespace dateline::write
