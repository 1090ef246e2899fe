// SPDX-License-Identifier: MIT
#include "merge/spaces.h"

#include <string_view>

namespace dateline::merge {

namespace {
/// Walks over all text, but code and addresses.
class Spacer {
 public:
  explicit Spacer(const Fields& fields) : fields_(fields) {}

  void blocks(Blocks& all) const {
    for (auto& block : all) std::visit([&](auto& node) { each(node); }, block.node);
  }

 private:
  void each(Paragraph& node) const { line(node.content); }
  void each(Heading& node) const { line(node.content); }
  void each(List& node) const {
    for (auto& item : node.items) blocks(item);
  }
  void each(BlockQuote& node) const { blocks(node.content); }
  void each(CodeBlock&) const {}
  void each(TableBlock& node) const {
    each_cell(node, [&](Line& cell) { line(cell); });
  }
  void each(Picture& node) const {
    text(node.alternative);
    line(node.caption);
    line(node.credit);
  }

  void line(Line& content) const {
    for (auto& part : content) std::visit([&](auto& node) { each(node); }, part.node);
  }
  void each(Run& node) const { text(node.text); }
  void each(Code&) const {}
  void each(Break&) const {}
  template <class Around>
  void each(Around& node) const {
    line(node.content);
  }

  void text(std::string& out) const {
    for (const auto& place : fields_.no_break) replace(out, place, "\u00A0");
    for (const auto& place : fields_.narrow_no_break) replace(out, place, "\u202F");
  }

  /// `place` holds one space: " ?".
  static void replace(std::string& text, const std::string& place, std::string_view space) {
    const auto inside = place.find(' ');
    for (auto at = text.find(place); at != text.npos; at = text.find(place, at + 1))
      text.replace(at + inside, 1, space);
  }

  const Fields& fields_;
};
} // namespace

void set_spaces(Document& document, const Fields& fields) {
  if (fields.no_break.empty() && fields.narrow_no_break.empty()) return;
  const Spacer spacer(fields);
  for (auto& section : document.sections) spacer.blocks(section.blocks);
}

} // namespace dateline::merge
