// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/proof.h"
#include "proof/samples.h"

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
    .bad = {samples::before_text, "embargo = 2026-11-26\n", samples::text},
    .good = {samples::before_text, "embargo = 2026-11-26T10:00:00\n", samples::text},
    .check = check,
};

} // namespace dateline::proof
