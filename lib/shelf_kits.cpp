// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "base/suggest.h"
#include "content/named.h"
#include "shelf.h"

namespace dateline {

namespace {
/// Takes out the names that are none of `known`, which are reported.
void judge(std::vector<Excerpt>& names, const std::vector<std::string>& known, std::string_view rule,
           std::string_view otherwise, Diagnostics& diagnostics) {
  std::erase_if(names, [&](const Excerpt& name) {
    if (std::find(known.begin(), known.end(), name.text) != known.end()) return false;
    const auto near = nearest(name.text, known);
    diagnostics.add({.rule = rule,
                     .message = rule == "unknown-field" ? "unknown-field-kit" : rule,
                     .span = name.span,
                     .arguments = {{"value", name.text}, {"nearest", near}},
                     .help = near.empty() ? otherwise : "did-you-mean"});
    return true;
  });
}
} // namespace

std::vector<std::string> Shelf::kit_names(const House& house) const {
  std::set<std::string> names;
  for (const auto& layer : house.templates)
    for (const auto& name : layer.list())
      if (layer.read(name + "/kit.toml").state != FileState::absent) names.insert(name);
  return {names.begin(), names.end()};
}

std::optional<LoadedKit> Shelf::find_kit(const House& house, const std::string& name) {
  LoadedKit loaded;
  SourcePtr source;
  std::string inputs; // nothing is made from them that is kept with a hash
  for (const auto& layer : house.templates) {
    source = open(layer, name + "/kit.toml", inputs, loaded.diagnostics);
    if (source || !loaded.diagnostics.all.empty()) break;
  }
  if (!source) return loaded.diagnostics.all.empty() ? std::nullopt : std::optional(std::move(loaded));
  loaded.kit = input::read_kit(source, name, loaded.diagnostics);
  judge(loaded.kit.templates, template_names(house), "unknown-template", "list-templates", loaded.diagnostics);
  if (!loaded.diagnostics.all.empty()) return loaded; // its fields may be those of a kind that is misspelt
  std::vector<std::string> fields;
  for (const auto& kind : loaded.kit.templates)
    if (const auto* found = find_template(house, kind.text)) add_names(found->subject.fields, fields);
  judge(loaded.kit.facts, fields, "unknown-field", "unknown-field-kit-form", loaded.diagnostics);
  return loaded;
}

} // namespace dateline
