// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// RFC 4648, without line breaks.
std::string base64(std::string_view bytes);

} // namespace dateline::write
