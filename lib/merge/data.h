// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "content/chapter.h"
#include "merge/tables.h"

namespace dateline::merge {

/// A section made from data alone: label, release time, quotes, media, links, about, contacts … Empty if there is
/// nothing to print, and for the sections that are prose.
Blocks data_section(std::string_view name, const Release& release, const Fields& fields, const Placed& placed);

} // namespace dateline::merge
