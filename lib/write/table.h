// SPDX-License-Identifier: MIT
#pragma once

#include "content/block.h"

namespace dateline::write {

/// A table where there are no columns: an item a row, its cells below one another, each behind its head.
List list_of(const TableBlock& table);

} // namespace dateline::write
