// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.chapter.source) return; // then the chapter itself is missing
  if (subject.template_.kind != "release" || find(subject.document, "about")) return;
  const auto& about = subject.chapter.about;
  if (about.given() && !find(about, with_parents(subject.document.language))) return; // `missing-translation`
  const auto own = place_of_text(subject, "about");
  diagnostics.add({.rule = "missing-about",
                   .message = "missing-about",
                   .span = own             ? own
                           : about.given() ? about.span
                                           : subject.chapter.name.span,
                   .arguments = {},
                   .help = own && about.given() ? "missing-about-release" : "missing-about-chapter",
                   .language = subject.document.language,
                   .file = file_name(subject)});
}
} // namespace

extern const Rule missing_about;
const Rule missing_about = {
    .name = "missing-about",
    .level = Level::error,
    .bad = {samples::release, "about = \"\"\n"},
    .good = {samples::release},
    .check = check,
};

} // namespace dateline::proof
