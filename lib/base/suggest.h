// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// The name nearest to a misspelt word, by edits and swaps of neighbours (optimal string alignment), without regard to
/// case, `-` or `_`; empty if none is near: more than a third of the longer word would have to change.
std::string nearest(std::string_view word, std::span<const std::string> names);

/// Names as a message lists them: "es, en".
std::string with_commas(std::span<const std::string> names);

} // namespace dateline
