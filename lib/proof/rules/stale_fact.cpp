// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "proof/checks.h"

namespace dateline::proof {

namespace {
std::string written(const Date& day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); }

/// Whether the chapter's own words are printed, and not the release's in their place.
bool prints_about(const Subject& subject) {
  if (!find(subject.document, "about")) return false;
  const auto given = subject.release.text.find("about");
  const auto* const own =
      given == subject.release.text.end() ? nullptr : find(given->second, with_parents(subject.document.language));
  if (!own || !*own) return true;
  const auto& blanks = (*own)->blanks;
  return std::any_of(blanks.begin(), blanks.end(), [](const Blank& blank) { return blank.name == "template"; });
}

void report(const Date& review, const Span& span, std::string_view message, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "stale-fact",
                   .message = message,
                   .span = span,
                   .arguments = {{"date", written(review)}},
                   .help = "stale-fact-review",
                   .level = Level::warning});
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.today) return;
  const auto& release = subject.release;
  const auto& chapter = subject.chapter;
  if (release.review && *release.review < *subject.today)
    report(*release.review, release.review_span, "stale-fact-release", diagnostics);
  if (chapter.review && *chapter.review < *subject.today && prints_about(subject))
    report(*chapter.review, chapter.review_span, "stale-fact-about", diagnostics);
}
} // namespace

extern const Rule stale_fact;
const Rule stale_fact = {
    .name = "stale-fact",
    .level = Level::warning,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
review = 2026-11-25
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
review = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .check = check,
    .dated = true,
};

} // namespace dateline::proof
