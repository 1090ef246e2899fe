// SPDX-License-Identifier: MIT
#include "input/input.h"
#include "input/keys.h"

namespace dateline::input {

Kit read_kit(const SourcePtr& source, std::string name, Diagnostics& diagnostics) {
  const auto tree = read_toml(source, diagnostics);
  Keys keys(tree, top_of(source), "", diagnostics, {"templates", "facts"});
  Kit kit{std::move(name), {}, {}};
  kit.templates = as_texts(keys.require("templates"), "templates", diagnostics);
  kit.facts = as_texts(keys.take("facts"), "facts", diagnostics);
  keys.finish();
  return kit;
}

} // namespace dateline::input
