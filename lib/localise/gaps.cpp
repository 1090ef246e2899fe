// SPDX-License-Identifier: MIT
#include "localise/gaps.h"

#include <algorithm>

#include "content/facts.h"

namespace dateline::localise {

namespace {
/// The key as it stands in its own table: "venue" of "fields.venue".
std::string last_part(const std::string& name) { return name.substr(name.rfind('.') + 1); }
} // namespace

Gaps::Gaps(const Release& release, const std::vector<std::string>& language) {
  if (release.source) release_ = release.source->name;
  for (const auto& file : release.translations) {
    sources_.push_back(file.source);
    if (std::find(language.begin(), language.end(), file.language) == language.end()) continue;
    sources_.push_back(release.source);
    for (const auto& [name, span] : file.empty) gaps_.push_back({span, name, true});
  }
}

/// How the text is added, by how the others stand there: `venue = { es = "…" }`, `[fields.venue]`, `venue.es = "…"`.
std::string_view Gaps::help_of(const Gap& gap) const {
  if (gap.is_place) return "missing-translation-place";
  if (is_builtin(gap.table)) return "missing-translation-builtin";
  const auto& source = gap.table.source;
  if (source && std::find(sources_.begin(), sources_.end(), source) != sources_.end())
    return "missing-translation-file";
  const char first = source && gap.table.begin < source->text.size() ? source->text[gap.table.begin] : ' ';
  if (first == '{') return "missing-translation-inside";
  return first == '[' ? "missing-translation-below" : "missing-translation-help";
}

void Gaps::add(const Span& table, std::string name) {
  const bool known = std::any_of(gaps_.begin(), gaps_.end(), [&](const Gap& gap) {
    if (gap.is_place && gap.name == name) return true;
    return gap.table.source == table.source && gap.table.begin == table.begin && (table.source || gap.name == name);
  });
  if (!known) gaps_.push_back({table, std::move(name)});
}

void Gaps::report(const std::string& language, Diagnostics& diagnostics) {
  std::stable_sort(gaps_.begin(), gaps_.end(),
                   [](const Gap& a, const Gap& b) { return a.table.begin < b.table.begin; });
  std::vector<const Source*> reported;
  for (const auto& first : gaps_) {
    if (std::find(reported.begin(), reported.end(), first.table.source.get()) != reported.end()) continue;
    reported.push_back(first.table.source.get());
    std::string list;
    for (const auto& gap : gaps_)
      if (gap.table.source == first.table.source) list += (list.empty() ? "" : ", ") + gap.name;
    diagnostics.add(
        {.rule = "missing-translation",
         .message = "missing-translation",
         .span = first.table,
         .arguments = {{"language", language}, {"list", list}, {"key", last_part(first.name)}, {"release", release_}},
         .help = help_of(first),
         .language = language});
  }
}

} // namespace dateline::localise
