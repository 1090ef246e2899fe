// SPDX-License-Identifier: MIT
#include "base/diagnostic.h"

#include <algorithm>

namespace dateline {

bool Diagnostics::stops(std::string_view language) const {
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic& diagnostic) {
    return diagnostic.level == Level::error && (diagnostic.language.empty() || diagnostic.language == language);
  });
}

std::size_t Diagnostics::count(Level level) const {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Diagnostic& diagnostic) { return diagnostic.level == level; }));
}

} // namespace dateline
