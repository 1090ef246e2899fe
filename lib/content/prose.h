// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/message.h"
#include "content/block.h"

namespace dateline {

/// CommonMark that was read once. In the text of its runs, code and link addresses, stand-ins (message.h) mark the
/// blanks. Owned by the template or release it came from, whose address is its identity: never copied once read.
struct Prose {
  Blocks blocks;
  std::vector<Blank> blanks;
  Excerpt source;
};

} // namespace dateline
