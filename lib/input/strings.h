// SPDX-License-Identifier: MIT
#pragma once

#include "base/source.h"

namespace dateline::input {

/// The TOML string that stands in bytes [begin, end) of a source, quotation marks included and known to be sound:
/// decoded, with the place of each byte.
Excerpt decode_string(const SourcePtr& source, std::size_t begin, std::size_t end);

} // namespace dateline::input
