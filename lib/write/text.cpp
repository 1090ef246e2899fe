// SPDX-License-Identifier: MIT
#include "write/text.h"

#include <algorithm>

#include "base/unicode.h"
#include "content/document.h"

namespace dateline::write {

namespace {
struct HasText {
  bool operator()(const Run& run) const { return !is_blank(run.text); }
  bool operator()(const Code& code) const { return !is_blank(code.text); }
  bool operator()(const Break&) const { return false; }
  bool operator()(const auto& nested) const { return has_text(nested.content); } // inlines, or blocks
  bool operator()(const CodeBlock& code) const { return !is_blank(code.text); }
  bool operator()(const List& list) const {
    return std::any_of(list.items.begin(), list.items.end(), [](const Blocks& item) { return has_text(item); });
  }
  /// Heads over nothing are none.
  bool operator()(const TableBlock& table) const {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return has_text(row); });
  }
  bool operator()(const Picture& picture) const {
    return picture.image || !is_blank(picture.alternative) || has_text(picture.caption) || has_text(picture.credit);
  }
};
} // namespace

bool has_text(const Line& line) {
  return std::any_of(line.begin(), line.end(), [](const Inline& part) { return std::visit(HasText{}, part.node); });
}
bool has_text(const std::vector<Line>& cells) {
  return std::any_of(cells.begin(), cells.end(), [](const Line& cell) { return has_text(cell); });
}
bool has_text(const Block& block) { return std::visit(HasText{}, block.node); }
bool has_text(const Blocks& blocks) {
  return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) { return has_text(block); });
}

std::string code_text(const CodeBlock& block) {
  return block.text.empty() || block.text.back() == '\n' ? block.text : block.text + '\n';
}

std::string indented(std::string_view text, std::string_view first, std::string_view rest) {
  std::string out(first);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && text[at - 1] == '\n' && text[at] != '\n') out += rest;
    out += text[at];
  }
  return out;
}

} // namespace dateline::write
