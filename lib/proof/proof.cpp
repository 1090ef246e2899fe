// SPDX-License-Identifier: MIT
#include "proof/proof.h"

#include <algorithm>

namespace dateline::proof {

namespace {
bool same(const Diagnostic& a, const Diagnostic& b) {
  return a.rule == b.rule && a.message == b.message && a.language == b.language && a.file == b.file &&
         a.span.source == b.span.source && a.span.begin == b.span.begin && a.span.end == b.span.end;
}
} // namespace

const Rule* find_rule(std::string_view name) {
  const auto all = rules();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Rule* rule) { return rule->name == name; });
  return found == all.end() ? nullptr : *found;
}

void proof(const Subject& subject, Diagnostics& diagnostics) {
  Diagnostics found;
  for (const auto* rule : rules())
    if (rule->check) rule->check(subject, found);
  // What concerns no language is found again in the document of each; it is said once.
  for (auto& diagnostic : found.all) {
    const auto said = [&](const Diagnostic& other) { return same(other, diagnostic); };
    if (std::none_of(diagnostics.all.begin(), diagnostics.all.end(), said)) diagnostics.add(std::move(diagnostic));
  }
}

} // namespace dateline::proof
