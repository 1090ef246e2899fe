// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "content/block.h"

/// Blocks and inlines of what they hold.
namespace build {

template <class Node>
dateline::Inline make(Node node) {
  return {.node = std::move(node), .span = {}};
}
template <class Node>
dateline::Block block(Node node) {
  return {.node = std::move(node), .span = {}};
}
inline dateline::Inline run(std::string words) { return make(dateline::Run{std::move(words)}); }
inline dateline::Block paragraph(std::string words) { return block(dateline::Paragraph{{run(std::move(words))}}); }

} // namespace build
