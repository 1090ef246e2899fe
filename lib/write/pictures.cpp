// SPDX-License-Identifier: MIT
#include "write/pictures.h"

namespace dateline::write {

namespace {
struct FindPictures {
  std::vector<const Picture*>& out;

  void inside(const Blocks& blocks) const {
    for (const auto& block : blocks) std::visit(*this, block.node);
  }
  void operator()(const Picture& picture) const {
    if (picture.image) out.push_back(&picture);
  }
  void operator()(const List& list) const {
    for (const auto& item : list.items) inside(item);
  }
  void operator()(const BlockQuote& quote) const { inside(quote.content); }
  void operator()(const auto&) const {}
};
} // namespace

std::vector<const Picture*> pictures(const Document& document) {
  std::vector<const Picture*> out;
  for (const auto& section : document.sections) FindPictures{out}.inside(section.blocks);
  return out;
}

} // namespace dateline::write
