// SPDX-License-Identifier: MIT
#include "write/sections.h"

#include <algorithm>

#include "write/looks.h"
#include "write/printed.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct FindTime {
  const std::string& time;

  bool among(const Line& line) const {
    return std::any_of(line.begin(), line.end(), [&](const Inline& part) { return std::visit(*this, part.node); });
  }
  bool operator()(const Run& run) const { return run.datetime == time; }
  bool operator()(const Code&) const { return false; }
  bool operator()(const Break&) const { return false; }
  bool operator()(const auto& nested) const { return among(nested.content); }
};
} // namespace

bool says_embargo(const Document& document, const Block& block) {
  const auto& embargo = document.particulars.embargo;
  const auto* paragraph = std::get_if<Paragraph>(&block.node);
  return !embargo.empty() && paragraph && FindTime{embargo}.among(paragraph->content);
}

bool is_heading(const Block& block, int level) {
  const auto* heading = std::get_if<Heading>(&block.node);
  return heading && heading->level == level;
}

std::vector<std::span<const Block>> contacts_of(std::span<const Block> blocks) {
  std::vector<std::span<const Block>> out;
  while (!blocks.empty()) {
    const std::size_t length = is_heading(blocks.front(), 3) ? 2 : 1;
    if (blocks.size() < length || !std::holds_alternative<Paragraph>(blocks[length - 1].node)) return {};
    out.push_back(blocks.first(length));
    blocks = blocks.subspan(length);
  }
  return out;
}

bool fit(std::span<const std::span<const Block>> contacts, double column_width) {
  constexpr double beside = 2; // millimetres: what a column is to be wider
  const double ems = (column_width - beside) / (look("Small").size * millimetres_a_point);
  bool all = true;
  for (const auto& contact : contacts)
    if (const auto* lines = std::get_if<Paragraph>(&contact.back().node))
      each_line(
          plain_text(lines->content),
          [&](std::string_view line) {
            all = all && (is_reached_by(line) ? printed_width(line) : printed_word(line)) <= ems;
          },
          [] {});
  return all;
}

namespace {
/// The innermost last block with a text.
const Block* last_of(std::span<const Block> blocks) {
  while (!blocks.empty() && !has_text(blocks.back())) blocks = blocks.first(blocks.size() - 1);
  if (blocks.empty()) return nullptr;
  const auto& last = blocks.back();
  if (const auto* list = std::get_if<List>(&last.node)) return last_of(list->items.back());
  if (const auto* quote = std::get_if<BlockQuote>(&last.node)) return last_of(quote->content);
  return &last;
}

bool is_link(const Line& line) {
  if (line.size() != 1) return false;
  const auto* isolate = std::get_if<Isolate>(&line.front().node);
  return isolate ? is_link(isolate->content) : std::holds_alternative<Link>(line.front().node);
}
} // namespace

const Block* kept_with_legal(const Document& document, const Section& section) {
  const auto& all = document.sections;
  const auto at = static_cast<std::size_t>(&section - all.data());
  const auto is_tail = [](const Section& other) {
    return other.name == "end" || other.name == "count" || !has_text(other.blocks);
  };
  const auto next = std::find_if_not(all.begin() + static_cast<std::ptrdiff_t>(at) + 1, all.end(), is_tail);
  return next != all.end() && next->name == "legal" ? last_of(section.blocks) : nullptr;
}

bool is_website(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block.node);
  return paragraph && is_link(paragraph->content);
}

std::size_t passage_before_contacts(const Document& document, const Section& section) {
  const auto& blocks = section.blocks;
  const bool before_contacts = &section != &document.sections.back() && (&section + 1)->name == "contacts";
  auto last = blocks.size();
  while (before_contacts && last > 0 && !std::holds_alternative<Heading>(blocks[last - 1].node)) --last;
  return last == 0 ? blocks.size() : last;
}

} // namespace dateline::write
