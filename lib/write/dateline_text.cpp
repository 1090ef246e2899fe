// SPDX-License-Identifier: MIT
#include "write/dateline_text.h"

#include <array>
#include <string_view>

namespace dateline::write {

namespace {
/// The dateline as printed, without the dash that leads to the text.
std::string dateline_of(const Line& line) {
  constexpr std::array<std::string_view, 6> ends{" ", "—", "–", "―", "-", "−"};
  for (const auto& part : line) {
    const auto* dateline = std::get_if<Dateline>(&part.node);
    if (!dateline) continue;
    auto text = plain_text(dateline->content);
    for (bool cut = true; cut;) {
      cut = false;
      for (const auto end : ends)
        if (text.ends_with(end)) text.resize(text.size() - end.size()), cut = true;
    }
    return text;
  }
  return {};
}
} // namespace

std::string dateline_text(const Document& document) {
  for (const auto& section : document.sections)
    for (const auto& block : section.blocks)
      if (const auto* paragraph = std::get_if<Paragraph>(&block.node))
        if (auto text = dateline_of(paragraph->content); !text.empty()) return text;
  return {};
}

} // namespace dateline::write
