// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace dateline::input {

/// The sections that every document may have, whether its template lists them or not, in the usual order.
const std::vector<std::string>& common_sections();

} // namespace dateline::input
