// SPDX-License-Identifier: MIT
#include "input/added_sections.h"

namespace dateline::input {

std::vector<AddedSection> read_sections(const Value* value, Diagnostics& diagnostics) {
  std::vector<AddedSection> out;
  const auto* array = as_array(value, "sections", diagnostics);
  if (!array) return out;
  for (const auto& item : *array) {
    const auto* table = as_table(&item, "sections", diagnostics);
    if (!table) continue;
    Keys keys(*table, item.span, "sections", diagnostics);
    AddedSection section;
    if (const auto name = as_text(keys.require("name"), "name", diagnostics)) section.name = name->text;
    if (const auto after = as_text(keys.take("after"), "after", diagnostics)) section.after = after->text;
    section.span = item.span;
    keys.finish();
    if (!section.name.empty()) out.push_back(std::move(section));
  }
  return out;
}

} // namespace dateline::input
