// SPDX-License-Identifier: MIT
#include <algorithm>

#include "proof/proof.h"

namespace dateline::proof {

namespace {
bool has_author(const Medium& medium) {
  return std::any_of(medium.authors.begin(), medium.authors.end(),
                     [](const auto& author) { return !author.name.empty(); });
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& medium : subject.release.media) {
    const bool author = has_author(medium);
    if (author && !medium.license.empty()) continue;
    diagnostics.add({.rule = "missing-credit",
                     .message = author ? "missing-credit-license" : "missing-credit-author",
                     .span = medium.span,
                     .arguments = {},
                     .help = author ? "missing-credit-license-write" : "missing-credit-author-write"});
  }
}
} // namespace

extern const Rule missing_credit;
const Rule missing_credit = {
    .name = "missing-credit",
    .level = Level::error,
    .why = "A picture or video stands without its author or its licence. Under CC BY and CC BY-SA naming both "
           "is a duty, and a newsroom prints no picture whose rights it does not know.",
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
