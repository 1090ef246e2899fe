// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline::input {

/// Where `text` ends if CommonMark reads it out of what is written from `begin` on: as it is, with backslashes before
/// its signs, or with entities.
std::optional<std::size_t> written_end(std::string_view written, std::size_t begin, std::string_view text);

} // namespace dateline::input
