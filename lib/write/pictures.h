// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/document.h"

namespace dateline::write {

/// The pictures of a document in their order, wherever they stand; links to other media are none.
std::vector<const Picture*> pictures(const Document& document);

} // namespace dateline::write
