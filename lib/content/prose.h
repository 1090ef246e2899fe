// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
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

/// Whether a section is one paragraph without line breaks.
inline bool is_one_line(std::string_view section) {
  return section == "kicker" || section == "headline" || section == "subhead";
}

} // namespace dateline
