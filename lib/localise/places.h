// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace dateline::localise {

/// The parts of a place, the smallest first, in the order of the language: the largest first in Japanese and its kin.
std::string join_place(std::vector<std::string> parts, const std::string& language);

/// The city in capitals, but never what follows a comma: SAN FRANCISCO, California.
std::string capital_city(const std::string& city, const std::string& language);

/// Several cities by the pattern for two, "{0} y {1}". A word stands before the last alone, and `separator` between
/// those before; a sign stands between all.
std::string join_cities(const std::vector<std::string>& cities, const std::string& pattern,
                        const std::string& separator);

} // namespace dateline::localise
