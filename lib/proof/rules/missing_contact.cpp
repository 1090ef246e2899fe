// SPDX-License-Identifier: MIT
#include "proof/checks.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.chapter.source) return; // then the chapter itself is missing
  if (!subject.template_.has_dateline() || find(subject.document, "contacts")) return;
  diagnostics.add({.rule = "missing-contact",
                   .message = "missing-contact",
                   .span = {},
                   .arguments = {},
                   .help = "missing-contact-press",
                   .language = subject.document.language,
                   .file = file_name(subject)});
}
} // namespace

extern const Rule missing_contact;
const Rule missing_contact = {
    .name = "missing-contact",
    .level = Level::error,
    .why = "Nobody is named whom a journalist can ask. A release, a statement and an advisory all need a media "
           "contact with a name and a way to be reached: without one the story is not run.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
contacts = ""
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .check = check,
};

} // namespace dateline::proof
