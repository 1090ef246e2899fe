// SPDX-License-Identifier: MIT
#include <algorithm>

#include "proof/proof.h"

namespace dateline::proof {

namespace {
bool has_author(const Medium& medium) {
  return std::any_of(medium.authors.begin(), medium.authors.end(),
                     [](const auto& author) { return !author.name.empty(); });
}

/// What the author of the release knows it by: its file, its title, its address, or its place in the list.
std::string name_of(const Medium& medium, std::size_t number) {
  if (!medium.file.empty()) return medium.file.text;
  if (!medium.title.items.empty()) return medium.title.items.front().second.text;
  return medium.source.empty() ? "media." + std::to_string(number) : medium.source.text;
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  for (std::size_t n = 0; n < subject.release.media.size(); ++n) {
    const auto& medium = subject.release.media[n];
    const bool author = has_author(medium), license = !medium.license.empty();
    if (author && license) continue;
    diagnostics.add({.rule = "missing-credit",
                     .message = author    ? "missing-credit-license"
                                : license ? "missing-credit-author"
                                          : "missing-credit",
                     .span = medium.span,
                     .arguments = {{"medium", name_of(medium, n + 1)}},
                     .help = author    ? "missing-credit-license-write"
                             : license ? "missing-credit-author-write"
                                       : "missing-credit-write"});
  }
}
} // namespace

extern const Rule missing_credit;
const Rule missing_credit = {
    .name = "missing-credit",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[media]]
title = "The archive at dawn"
author = "Lucía Ferrer Ruiz"
source = "https://commons.wikimedia.example/archive"
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[media]]
title = "The archive at dawn"
author = "Lucía Ferrer Ruiz"
license = "CC BY-SA 4.0"
source = "https://commons.wikimedia.example/archive"
)",
    .check = check,
};

} // namespace dateline::proof
