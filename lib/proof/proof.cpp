// SPDX-License-Identifier: MIT
#include "proof/proof.h"

#include <algorithm>

namespace dateline::proof {

std::string whole(const Example& example) {
  std::string out;
  for (const auto piece : example) out += piece;
  return out;
}

const Rule* find_rule(std::string_view name) {
  const auto all = rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule* rule) { return rule->name == name; });
  return found == all.end() ? nullptr : *found;
}

void proof(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto* rule : rules())
    if (rule->check) rule->check(subject, diagnostics);
}

} // namespace dateline::proof
