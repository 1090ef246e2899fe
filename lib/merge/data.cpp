// SPDX-License-Identifier: MIT
#include "merge/data.h"

#include <algorithm>
#include <iterator>

namespace dateline::merge {

namespace {
Blocks lines(const std::vector<Line>& content) {
  Blocks out;
  for (const auto& line : content)
    if (!line.empty()) out.push_back(paragraph(line));
  return out;
}

Blocks line(const Line& content) { return content.empty() ? Blocks() : only(paragraph(content)); }

Blocks passages(const std::vector<Passage>& content, int level) {
  Blocks out;
  for (const auto& passage : content) append(out, passage, level);
  return out;
}

bool is_partner(const Passage& passage, const Release& release) {
  return std::any_of(release.partners.begin(), release.partners.end(), [&](const Partner& partner) {
    return passage.span && partner.span.source == passage.span.source && partner.span.begin == passage.span.begin;
  });
}

/// The chapter's boilerplate, then those partners' that are not placed elsewhere.
Blocks about(const Release& release, const Fields& fields, const Placed& placed) {
  std::vector<Passage> own;
  for (const auto& passage : fields.about)
    if (!is_partner(passage, release)) own.push_back(passage);
  auto out = passages(own, 2);
  if (!placed.contains({"partners", 0})) {
    auto others = table_blocks("partners", release, fields, placed);
    std::move(others.begin(), others.end(), std::back_inserter(out));
  }
  return out;
}

Blocks table(std::string_view name, const Release& release, const Fields& fields, const Placed& placed) {
  if (placed.contains({name, 0})) return {};
  return table_blocks(name, release, fields, placed);
}

Blocks content(std::string_view name, const Release& release, const Fields& fields, const Placed& placed) {
  if (name == "label") return line(fields.label);
  if (name == "release-time") return lines(fields.release_time);
  if (name == "correction") return line(fields.correction);
  if (name == "about") return about(release, fields, placed);
  if (name == "contacts") return passages(fields.contacts, 3);
  if (name == "legal") return lines(fields.legal);
  if (name == "end") return line(fields.end);
  if (std::find(release_tables.begin(), release_tables.end(), name) != release_tables.end())
    return table(name, release, fields, placed);
  return {};
}
} // namespace

Blocks data_section(std::string_view name, const Release& release, const Fields& fields, const Placed& placed) {
  auto out = content(name, release, fields, placed);
  const auto title = fields.headings.find(name);
  if (!out.empty() && title != fields.headings.end() && !title->second.empty())
    out.insert(out.begin(), heading(title->second, 2));
  return out;
}

} // namespace dateline::merge
