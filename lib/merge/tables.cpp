// SPDX-License-Identifier: MIT
#include "merge/tables.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace dateline::merge {

namespace {
/// Words made from data stand in no prose: their blocks alone keep the place they came from.
void drop_places(Line& line) {
  for (auto& part : line) {
    part.span = {};
    std::visit(
        [](auto& node) {
          if constexpr (requires { node.content; }) drop_places(node.content);
        },
        part.node);
  }
}

Block picture_block(Picture picture, const Span& span) {
  drop_places(picture.caption);
  drop_places(picture.credit);
  return {std::move(picture), span};
}

bool same(const Span& a, const Span& b) { return a.source == b.source && a.begin == b.begin && a.end == b.end; }

/// The number of the release's entry that stands at `span`; without a place, the number it has among what is printed.
template <class Entries>
std::size_t number_at(const Entries& entries, const Span& span, std::size_t index) {
  if (!span || (index < entries.size() && same(entries[index].span, span))) return index + 1; // nearly always
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return same(entry.span, span); });
  return found == entries.end() ? index + 1 : 1 + static_cast<std::size_t>(found - entries.begin());
}

Block quote_block(const QuoteLines& quote) {
  BlockQuote block;
  for (const auto& line : quote.paragraphs) block.content.push_back(paragraph(line, quote.span));
  return {std::move(block), quote.span};
}

struct Entry {
  std::size_t number;
  Blocks blocks;
};
using Entries = std::vector<Entry>;

Entries quotes(const Release& release, const Fields& fields) {
  Entries out;
  for (std::size_t i = 0; i < fields.quotes.size(); ++i)
    if (!fields.quotes[i].paragraphs.empty())
      out.push_back({number_at(release.quotes, fields.quotes[i].span, i), only(quote_block(fields.quotes[i]))});
  return out;
}

Entries media(const Release& release, const Fields& fields) {
  Entries out;
  for (std::size_t i = 0; i < fields.media.size(); ++i) {
    const Span span = i < fields.media_spans.size() ? fields.media_spans[i] : Span{};
    out.push_back({number_at(release.media, span, i), only(picture_block(fields.media[i], span))});
  }
  return out;
}

Block list_of(std::vector<Blocks> items) {
  List list;
  list.items = std::move(items);
  return {std::move(list), {}};
}

Entries links(const Fields& fields) {
  Entries out;
  for (std::size_t i = 0; i < fields.links.size(); ++i)
    if (!fields.links[i].empty()) out.push_back({i + 1, only(paragraph(fields.links[i]))});
  return out;
}

/// The partners' boilerplates are those of `about` that stand where a partner does.
Entries partners(const Release& release, const Fields& fields) {
  Entries out;
  for (std::size_t i = 0; i < release.partners.size(); ++i) {
    const auto at = [&](const Passage& passage) {
      return passage.span && same(passage.span, release.partners[i].span);
    };
    const auto found = std::find_if(fields.about.begin(), fields.about.end(), at);
    if (found == fields.about.end()) continue;
    out.push_back({i + 1, {}});
    append(out.back().blocks, *found, 2);
  }
  return out;
}

Entries entries(std::string_view table, const Release& release, const Fields& fields) {
  if (table == "quotes") return quotes(release, fields);
  if (table == "media") return media(release, fields);
  if (table == "links") return links(fields);
  return partners(release, fields);
}
} // namespace

Blocks table_blocks(std::string_view table, const Release& release, const Fields& fields, const Placed& placed) {
  Blocks out;
  std::vector<Blocks> items;
  for (auto& entry : entries(table, release, fields)) {
    if (placed.contains({table, entry.number})) continue;
    if (table == "links")
      items.push_back(std::move(entry.blocks));
    else
      std::move(entry.blocks.begin(), entry.blocks.end(), std::back_inserter(out));
  }
  if (!items.empty()) out.push_back(list_of(std::move(items)));
  return out;
}

std::optional<Blocks> entry_blocks(const TableBlank& blank, const Release& release, const Fields& fields) {
  for (auto& entry : entries(blank.table, release, fields))
    if (entry.number == blank.entry) return std::move(entry.blocks);
  return std::nullopt;
}

void append(Blocks& blocks, const Passage& passage, int level) {
  if (!passage.heading.empty()) blocks.push_back(heading(passage.heading, level, passage.span));
  for (const auto& line : passage.paragraphs)
    if (!line.empty()) blocks.push_back(paragraph(line, passage.span));
}

Block paragraph(Line line, Span span) {
  drop_places(line);
  return {Paragraph{std::move(line)}, std::move(span)};
}

Block heading(Line line, int level, Span span) {
  drop_places(line);
  return {Heading{level, std::move(line)}, std::move(span)};
}

} // namespace dateline::merge
