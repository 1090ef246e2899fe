// SPDX-License-Identifier: MIT
#include "write/pictures.h"

#include <fmt/format.h>

#include "base/unicode.h"

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

std::string author_names(const Picture& picture) { return fmt::format("{}", fmt::join(picture.authors, ", ")); }

Line in_place_of(const Picture& picture) {
  constexpr std::string_view spaces = " \t\n";
  auto text = picture.alternative;
  if (is_blank(text)) return {};
  text.erase(text.find_last_not_of(spaces) + 1).erase(0, text.find_first_not_of(spaces));
  if (picture.image) text = "[" + text + "]";
  return {{.node = Link{picture.source, {{.node = Run{std::move(text)}, .span = {}}}}, .span = {}}};
}

} // namespace dateline::write
