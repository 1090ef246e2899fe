// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

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
/// A table of plain words; its first row are the heads, and these columns hold figures.
inline dateline::Block table(const std::vector<std::vector<std::string>>& rows, std::set<std::size_t> figures = {}) {
  dateline::TableBlock out{.heads = {}, .rows = {}, .figures = std::move(figures)};
  for (const auto& row : rows) {
    std::vector<dateline::Line> cells;
    for (const auto& words : row) cells.push_back(words.empty() ? dateline::Line{} : dateline::Line{run(words)});
    if (&row == &rows.front())
      out.heads = std::move(cells);
    else
      out.rows.push_back(std::move(cells));
  }
  return block(std::move(out));
}

} // namespace build
