// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// The name that a wrong word means: the nearest, by edits and swaps of neighbours (optimal string alignment), without
/// regard to case, `-` or `_`, or one that it is another word for; empty if there is none: more than a third of the
/// longer word would have to change.
std::string nearest(std::string_view word, std::span<const std::string> names);
/// The same of hundreds of names, as of all countries in many languages: one is near to any word, so that beyond one
/// slip it must begin with the same two letters, and a quarter may change.
std::string nearest_of_many(std::string_view word, std::span<const std::string> names);

/// The name that a word is another word for, by locales/words/<language>/names.txt: titular is headline.
std::string other_word(std::string_view word, std::span<const std::string> names);

/// Names as a message lists them: "es, en".
std::string with_commas(std::span<const std::string> names);

} // namespace dateline
