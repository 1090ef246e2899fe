// SPDX-License-Identifier: MIT
#include "input/added_sections.h"

namespace dateline::input {

std::vector<AddedSection> read_sections(const Value* value, Diagnostics& diagnostics) {
  std::vector<AddedSection> out;
  for (const auto* item : as_entries(value, "sections", diagnostics)) {
    Keys keys(std::get<Table>(item->data), item->span, "sections", diagnostics, {"name", "after"});
    AddedSection section;
    if (const auto name = as_text(keys.require("name"), "name", diagnostics)) section.name = name->text;
    if (const auto after = as_text(keys.take("after"), "after", diagnostics)) section.after = after->text;
    section.span = item->span;
    keys.finish();
    if (!section.name.empty()) out.push_back(std::move(section));
  }
  return out;
}

} // namespace dateline::input
