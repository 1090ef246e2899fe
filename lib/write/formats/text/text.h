// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <limits>
#include <string>

#include "content/document.h"

namespace dateline::write {

/// So wide that no line is broken.
inline constexpr std::size_t any_width = std::numeric_limits<std::size_t>::max() / 2;

/// A document as plain text, its lines at most so many cells wide, its addresses behind it.
std::string plain_lines(const Document& document, std::size_t width);

} // namespace dateline::write
