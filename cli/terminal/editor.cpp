// SPDX-License-Identifier: MIT
#include "terminal/editor.h"

#include "terminal/child.h"

namespace dateline::cli {

std::string own_editor() {
  for (const auto* variable : {"VISUAL", "EDITOR"})
    if (auto value = environment(variable); !value.empty()) return value;
  return {};
}

bool edit(const std::string& editor, const std::string& file) {
  // `./` keeps it from being an option.
  return run_by_shell(editor, {file.starts_with('-') ? "./" + file : file}) == 0;
}

} // namespace dateline::cli
