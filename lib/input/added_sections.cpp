// SPDX-License-Identifier: MIT
#include "input/added_sections.h"

#include <algorithm>

#include "input/names.h"
#include "input/sections.h"

namespace dateline::input {

namespace {
/// Whether the name can be one; an empty name is none.
bool check_name(const Excerpt& name, const Keys& keys) {
  if (is_section_name(name.text)) return true;
  if (name.empty())
    keys.missing("name", name.span);
  else
    keys.diagnostics().add({.rule = "bad-name",
                            .message = "bad-name-section",
                            .span = name.span,
                            .arguments = {{"name", name.text}},
                            .help = "bad-name-section-form"});
  return false;
}
} // namespace

std::vector<AddedSection> read_sections(const Value* value, Diagnostics& diagnostics) {
  std::vector<AddedSection> out;
  for (const auto* item : as_entries(value, "sections", diagnostics)) {
    Keys keys(std::get<Table>(item->data), item->span, "sections", diagnostics, {"name", "after"});
    const auto name = as_text(keys.require("name"), "name", diagnostics);
    const auto after = as_text(keys.take("after"), "after", diagnostics);
    keys.finish();
    if (!name || !check_name(*name, keys)) continue;
    AddedSection section{name->text, after ? after->text : "", name->span, after ? after->span : name->span};
    const auto first =
        std::find_if(out.begin(), out.end(), [&](const AddedSection& one) { return one.name == section.name; });
    if (first != out.end())
      report_twice(section.name, section.span, first->span, diagnostics);
    else
      out.push_back(std::move(section));
  }
  check_section_names(out, common_sections(), diagnostics);
  return out;
}

void check_section_names(const std::vector<AddedSection>& sections, const std::vector<std::string>& taken,
                         Diagnostics& diagnostics) {
  for (const auto& section : sections)
    if (std::find(taken.begin(), taken.end(), section.name) != taken.end())
      diagnostics.add({.rule = "taken-name",
                       .message = "taken-name",
                       .span = section.span,
                       .arguments = {{"name", section.name}},
                       .help = "taken-name-section"});
}

} // namespace dateline::input
