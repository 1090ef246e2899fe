// SPDX-License-Identifier: MIT
#include "merge/dateline.h"

#include <algorithm>
#include <array>

#include "merge/tables.h"

namespace dateline::merge {

namespace {
/// Takes the white space at the end of a line off it, and returns it.
std::string take_trailing_space(Line& line) {
  auto* const run = line.empty() ? nullptr : std::get_if<Run>(&line.back().node);
  if (!run) return {};
  const auto end = run->text.find_last_not_of(" \n\t");
  const auto keep = end == std::string::npos ? 0 : end + 1;
  std::string space = run->text.substr(keep);
  run->text.resize(keep);
  if (run->text.empty()) line.pop_back();
  return space;
}

/// On a line of its own nothing follows that a dash could lead to.
void drop_separator(Line& line) {
  constexpr std::array<std::string_view, 5> dashes = {"—", "–", "―", "-", "−"};
  take_trailing_space(line);
  auto* const run = line.empty() ? nullptr : std::get_if<Run>(&line.back().node);
  if (!run) return;
  const auto* const dash =
      std::find_if(dashes.begin(), dashes.end(), [&](auto mark) { return run->text.ends_with(mark); });
  if (dash == dashes.end()) return;
  run->text.resize(run->text.size() - dash->size());
  if (run->text.empty()) line.pop_back();
  take_trailing_space(line);
}

Line own_line(Line content) {
  drop_separator(content);
  return {Inline{Dateline{std::move(content)}, {}}};
}

void open_paragraph(Line& lead, Line content) {
  // The space is not part of the dateline: in a format that marks it, the mark would stand after the space.
  const auto space = take_trailing_space(content);
  Line opening = {Inline{Dateline{std::move(content)}, {}}};
  if (!space.empty()) opening.push_back({Run{space}, {}});
  lead.insert(lead.begin(), opening.begin(), opening.end());
}

Section& section(std::vector<Section>& sections, std::string_view name) {
  return *std::find_if(sections.begin(), sections.end(), [&](const Section& at) { return at.name == name; });
}

bool lists_lead(const Template& subject) {
  return std::any_of(subject.sections.begin(), subject.sections.end(),
                     [](const auto& at) { return at.name == "lead"; });
}
} // namespace

void set_dateline(std::vector<Section>& sections, const Template& subject, const Fields& fields) {
  const bool letter = subject.kind == "letter";
  if (fields.dateline.empty() || !(letter || subject.has_dateline())) return;
  if (letter || fields.dateline_at == DatelineAt::head) {
    section(sections, "place-date").blocks = only(paragraph(own_line(fields.dateline)));
    return;
  }
  auto& lead = section(sections, "lead").blocks;
  // A lead that the template asks for and nobody wrote is missing, and not a date alone.
  if (lead.empty() && lists_lead(subject)) return;
  auto* const first = lead.empty() ? nullptr : std::get_if<Paragraph>(&lead.front().node);
  if (first && fields.dateline_at == DatelineAt::lead)
    open_paragraph(first->content, fields.dateline);
  else
    lead.insert(lead.begin(), paragraph(own_line(fields.dateline)));
}

} // namespace dateline::merge
