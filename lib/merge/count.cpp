// SPDX-License-Identifier: MIT
#include "merge/count.h"

#include <algorithm>
#include <array>

#include "base/message.h"
#include "base/unicode.h"
#include "merge/tables.h"

namespace dateline::merge {

namespace {
/// What a newsroom would not print, and does not count.
bool is_apart(std::string_view name) {
  constexpr std::array<std::string_view, 12> names = {"label", "release-time", "correction", "place-date",
                                                      "media", "links",        "about",      "contacts",
                                                      "notes", "legal",        "count",      "end"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string counted_text(const std::vector<Section>& sections) {
  std::string out;
  for (const auto& section : sections)
    if (!is_apart(section.name)) out += plain_text(section.blocks);
  return out;
}

bool has_no_spaces(std::string_view text) {
  std::size_t without = 0, all = 0;
  for (std::size_t at = 0; at < text.size(); ++all) without += sets_no_spaces(next_character(text, at));
  return without * 8 > all; // Latin names and digits stand among them
}

std::size_t characters(std::string_view text) {
  return graphemes(text) - static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}
} // namespace

Length length(const std::vector<Section>& sections) {
  const auto text = counted_text(sections);
  const bool in_characters = has_no_spaces(text);
  return {in_characters ? characters(text) : word_count(text), in_characters};
}

void set_count(std::vector<Section>& sections, const Fields& fields) {
  const auto section =
      std::find_if(sections.begin(), sections.end(), [](const auto& at) { return at.name == "count"; });
  if (section == sections.end() || !section->blocks.empty()) return;
  const auto [count, in_characters] = length(sections);
  const std::string key = in_characters ? "count-characters." : "count-words.";
  auto found = fields.labels.find(key + plural_category(static_cast<double>(count), fields.language));
  if (found == fields.labels.end()) found = fields.labels.find(key + "other");
  if (found == fields.labels.end()) return;
  auto words = found->second;
  constexpr std::string_view blank = "{count}";
  if (const auto at = words.find(blank); at != words.npos) words.replace(at, blank.size(), std::to_string(count));
  section->blocks = {paragraph({{Run{words}, {}}})};
}

} // namespace dateline::merge
