// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/proof.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto* const embargo = find(subject.release.embargo, with_parents(subject.document.language));
  if (!embargo || embargo->has_time) return;
  diagnostics.add({.rule = "embargo-without-time",
                   .message = "embargo-without-time",
                   .span = embargo->span,
                   .arguments = {},
                   .help = "embargo-without-time-write"});
}
} // namespace

extern const Rule embargo_without_time;
const Rule embargo_without_time = {
    .name = "embargo-without-time",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
embargo = 2026-11-26
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
embargo = 2026-11-26T10:00:00
[text]
lead = "The archive opens today."
)",
    .check = check,
};

} // namespace dateline::proof
