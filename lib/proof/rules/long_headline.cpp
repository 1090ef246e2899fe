// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/unicode.h"
#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// The words of the headline at the top of the release, or the paragraph that the template or [text] makes of it.
Span place(const Subject& subject) {
  const auto* const headline = find(subject.document, "headline");
  return headline && !headline->blocks.empty() ? headline->blocks.front().span : Span{};
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto limit = subject.conventions.limits.find("headline");
  const auto length = graphemes(subject.document.title);
  if (limit == subject.conventions.limits.end() || length <= static_cast<std::size_t>(std::max(limit->second, 0)))
    return;
  diagnostics.add({.rule = "long-headline",
                   .message = "long-headline",
                   .span = place(subject),
                   .arguments = {{"number", static_cast<std::int64_t>(length)}, {"limit", std::int64_t{limit->second}}},
                   .help = "long-headline-shorten",
                   .level = Level::warning,
                   .language = subject.document.language,
                   .file = file_name(subject)});
}
} // namespace

extern const Rule long_headline;
const Rule long_headline = {
    .name = "long-headline",
    .level = Level::warning,
    .bad =
        {samples::before_headline,
         R"(headline = "Museum opens its archive of letters, diaries, maps, photographs, posters and recordings of two hundred years to everybody who wants to read, copy and share them without asking anybody first"
)",
         samples::text},
    .good = {samples::release},
    .check = check,
};

} // namespace dateline::proof
