// SPDX-License-Identifier: MIT
#include <algorithm>

#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
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

/// The facts that the document prints. Those of the program cannot be put right where they stand.
void check_facts(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.release.facts) return;
  for (const auto& name : subject.document.facts) {
    const auto* fact = subject.release.facts->find(name);
    if (!fact || !fact->review || *fact->review >= *subject.today) continue;
    diagnostics.add({.rule = "stale-fact",
                     .message = "stale-fact-fact",
                     .span = fact->review_span,
                     .arguments = {{"name", name}, {"date", written(fact->review)}, {"source", fact->source}},
                     .help = is_builtin(fact->review_span) ? "stale-fact-builtin"
                             : fact->source.empty()        ? "stale-fact-review"
                                                           : "stale-fact-source",
                     .level = Level::warning});
  }
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.today) return;
  const auto& release = subject.release;
  const auto& chapter = subject.chapter;
  if (release.review && *release.review < *subject.today)
    report(*release.review, release.review_span, "stale-fact-release", diagnostics);
  if (chapter.review && *chapter.review < *subject.today && prints_about(subject))
    report(*chapter.review, chapter.review_span, "stale-fact-about", diagnostics);
  check_facts(subject, diagnostics);
}
} // namespace

extern const Rule stale_fact;
const Rule stale_fact = {
    .name = "stale-fact",
    .level = Level::warning,
    .bad = {samples::before_headline, "review = 2026-11-25\n", samples::from_headline},
    .good = {samples::before_headline, "review = 2026-11-26\n", samples::from_headline},
    .check = check,
    .dated = true,
};

} // namespace dateline::proof
