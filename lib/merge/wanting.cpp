// SPDX-License-Identifier: MIT
#include "merge/wanting.h"

#include <algorithm>
#include <optional>

#include "merge/tables.h"

namespace dateline::merge {

namespace {
/// A line that is there in other languages.
bool is_gap(std::string_view name, const Release& release, const std::vector<std::string>& language) {
  const auto* const text = name == "kicker"     ? &release.kicker
                           : name == "headline" ? &release.headline
                           : name == "subhead"  ? &release.subhead
                                                : nullptr;
  return text && !text->items.empty() && !find(*text, language);
}

/// What every document of a kind has, listed or not.
bool is_asked_for(std::string_view name, const Template& subject) {
  return (name == "contacts" && subject.has_dateline()) || (name == "about" && subject.kind == "release");
}
} // namespace

bool is_wanting(const Section& section, const Release& release, const Template& subject,
                const std::vector<std::string>& language) {
  const bool empty = section.blocks.empty();
  if (empty && (is_gap(section.name, release, language) || is_asked_for(section.name, subject))) return true;
  const auto listed = std::find_if(subject.sections.begin(), subject.sections.end(),
                                   [&](const auto& at) { return at.name == section.name; });
  if (listed == subject.sections.end() || (!listed->required && listed->at_least == 0)) return false;
  const auto count = entries(release, section.name);
  return count ? *count < static_cast<std::size_t>(std::max(listed->at_least, 1)) : empty;
}

/// Its heading is in the language of the document; what must be written is called as the author calls it.
void mark(Section& section, const Fields& fields) {
  const auto title = fields.headings.find(section.name);
  if (section.blocks.empty() && title != fields.headings.end() && !title->second.empty())
    section.blocks.push_back(heading(title->second, 2));
  const auto name = section.name == "contacts" ? "press" : section.name;
  section.blocks.push_back(paragraph({Inline{Run{"⟦" + name + "⟧"}, {}}}));
}

} // namespace dateline::merge
