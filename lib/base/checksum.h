// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// CRC-32, as PNG and ZIP have it (ISO 3309).
std::uint32_t checksum(std::string_view bytes);

} // namespace dateline
