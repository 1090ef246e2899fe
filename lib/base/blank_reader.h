// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/message.h"

namespace dateline {

/// The blank whose opening brace stands at `begin` of the prose, which has one that closes it. At its first fault, that
/// is reported (`bad-blank`) and there is no blank.
std::optional<Blank> read_blank(const Excerpt& prose, std::size_t begin, const std::string& language,
                                Diagnostics& diagnostics);

} // namespace dateline
