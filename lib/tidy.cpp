// SPDX-License-Identifier: MIT
#include "tidy.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace dateline {

namespace {
constexpr std::size_t most_findings = 1000;
} // namespace

void tidy(Diagnostics& diagnostics, const Chapter& chapter) {
  auto& all = diagnostics.all;
  std::erase_if(all, [&](const Diagnostic& diagnostic) {
    return diagnostic.level != Level::error &&
           std::any_of(chapter.allowed.begin(), chapter.allowed.end(),
                       [&](const Allowance& allowance) { return allowance.rule == diagnostic.rule; });
  });
  const auto key = [](const Diagnostic& one) {
    return std::tuple(one.span ? std::string_view(one.span.source->name) : std::string_view(one.file), one.span.begin,
                      one.rule, one.message, one.span.end);
  };
  std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && a.arguments == b.arguments;
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  // Who has a thousand findings in a file has one mistake, or another kind of file.
  for (const auto level : {Level::note, Level::warning})
    if (all.size() > most_findings) std::erase_if(all, [&](const auto& one) { return one.level == level; });
  if (all.size() > most_findings) all.resize(most_findings);
}

} // namespace dateline
