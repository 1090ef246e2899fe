// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

/// The name that a misspelt word was meant to be: one that begins with it, or the nearest; empty if none is near.
std::string meant(std::string_view word, const std::vector<std::string>& names);

} // namespace dateline::cli
