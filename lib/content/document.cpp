// SPDX-License-Identifier: MIT
#include "content/document.h"

#include "base/unicode.h"

namespace dateline {

namespace {
struct PlainText {
  std::string& out;

  void operator()(const Run& run) const { out += run.text; }
  void operator()(const Code& code) const { out += code.text; }
  void operator()(const Break&) const { out += '\n'; }
  void operator()(const auto& nested) const {
    for (const auto& inner : nested.content) std::visit(*this, inner.node);
  }
};

struct PlainBlocks {
  std::string& out;

  void line(const Line& content) const {
    const auto text = plain_text(content);
    if (!is_blank(text)) out += text + '\n';
  }
  void operator()(const Paragraph& node) const { line(node.content); }
  void operator()(const Heading& node) const { line(node.content); }
  void operator()(const List& node) const {
    for (const auto& item : node.items) out += plain_text(item);
  }
  void operator()(const BlockQuote& node) const { out += plain_text(node.content); }
  void operator()(const CodeBlock& node) const { out += node.text; }
  void operator()(const TableBlock& node) const {
    each_cell(node, [&](const Line& cell) { line(cell); });
  }
  void operator()(const Picture& node) const {
    line(node.caption);
    line(node.credit);
  }
};
} // namespace

std::string plain_text(const Blocks& blocks) {
  std::string out;
  for (const auto& block : blocks) std::visit(PlainBlocks{out}, block.node);
  return out;
}

std::string plain_text(const Line& line) {
  std::string out;
  for (const auto& part : line) std::visit(PlainText{out}, part.node);
  return out;
}

} // namespace dateline
