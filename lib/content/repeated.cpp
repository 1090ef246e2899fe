// SPDX-License-Identifier: MIT
#include "content/repeated.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace dateline {

namespace {
/// Looks into every text for the blanks that stand there.
struct Collector {
  std::set<std::size_t>& out;

  void text(std::string_view from) const {
    for (std::size_t at = 0; at < from.size();)
      if (const auto number = read_stand_in(from, at))
        out.insert(*number);
      else
        ++at;
  }
  void line(const Line& from) const {
    for (const auto& part : from) std::visit(*this, part.node);
  }
  void blocks(const Blocks& from) const {
    for (const auto& block : from) std::visit(*this, block.node);
  }

  void operator()(const Run& run) const { text(run.text); }
  void operator()(const Code& code) const { text(code.text); }
  void operator()(const Break&) const {}
  void operator()(const Link& link) const {
    text(link.address);
    line(link.content);
  }
  void operator()(const BlockQuote& quote) const { blocks(quote.content); }
  void operator()(const CodeBlock& code) const { text(code.text); }
  void operator()(const List& list) const {
    for (const auto& item : list.items) blocks(item);
  }
  void operator()(const Picture&) const {}    // none stands in prose
  void operator()(const TableBlock&) const {} // nor does this
  void operator()(const auto& nested) const { line(nested.content); }
};

bool mentions(const Blank& blank, const TemplateTable& table) {
  if (named_column(table, blank.name)) return true;
  for (const auto& branch : blank.branches)
    for (const auto& piece : branch.message)
      if (const auto* inner = std::get_if<Blank>(&piece); inner && mentions(*inner, table)) return true;
  return false;
}

/// The last block of a list is its last item; those before it stand once.
Repeated with_last_block(const Blocks& blocks) {
  Repeated out{{blocks.begin(), std::prev(blocks.end())}, {blocks.back()}};
  auto* const list = std::get_if<List>(&out.each.front().node);
  if (!list || list->items.size() < 2) return out;
  auto before = *list;
  list->items = {std::move(before.items.back())};
  before.items.pop_back();
  out.once.push_back({std::move(before), blocks.back().span});
  return out;
}
} // namespace

Repeated repeated(const Prose& prose, TableForm form) {
  const auto& blocks = prose.blocks;
  if (blocks.empty() || form == TableForm::table) return {blocks, {}};
  if (form == TableForm::list) return with_last_block(blocks);
  const auto* const heading = std::get_if<Heading>(&blocks.front().node);
  const auto first = blocks.begin() + (heading && heading->level == 2 ? 1 : 0);
  return {{blocks.begin(), first}, {first, blocks.end()}};
}

bool repeats(const Prose& prose, const TemplateTable& table) {
  return table.form != TableForm::table && std::any_of(prose.blanks.begin(), prose.blanks.end(),
                                                       [&](const Blank& blank) { return mentions(blank, table); });
}

std::set<std::size_t> blanks_in(const Blocks& blocks) {
  std::set<std::size_t> out;
  Collector{out}.blocks(blocks);
  return out;
}

} // namespace dateline
