// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace dateline {

/// What is said of a person: `{speaker_role}` where there is a field `speaker`.
inline constexpr std::array<std::string_view, 4> person_parts = {"_short", "_formal", "_role", "_gender"};

} // namespace dateline
