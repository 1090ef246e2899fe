// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

#include "content/block.h"

namespace dateline::merge {

/// Whether one of a line's texts is as asked, at any depth; a hard break is a line feed.
template <class Is>
bool any_text(const Line& line, const Is& is) {
  const auto in_node = [&](const auto& node) -> bool {
    if constexpr (requires { node.content; })
      return any_text(node.content, is);
    else if constexpr (requires { node.text; })
      return is(std::string_view(node.text));
    else
      return is(std::string_view("\n"));
  };
  return std::any_of(line.begin(), line.end(), [&](const Inline& part) { return std::visit(in_node, part.node); });
}

} // namespace dateline::merge
