// SPDX-License-Identifier: MIT
#include <algorithm>

#include "proof/checks.h"

namespace dateline::proof {

namespace {
void report(std::string_view message, const Span& span, const Translation& file, const Subject& subject,
            std::string_view help, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "stale-translation",
                   .message = message,
                   .span = span,
                   .arguments = {{"language", file.language}, {"release", file_name(subject)}},
                   .help = help,
                   .level = Level::warning,
                   .language = file.language});
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto chain = with_parents(subject.document.language);
  for (const auto& file : subject.release.translations) {
    if (std::find(chain.begin(), chain.end(), file.language) == chain.end()) continue;
    if (!file.translated.empty() && file.translated.text != file.current)
      report("stale-translation", file.translated.span, file, subject, "stale-translation-update", diagnostics);
    for (const auto& mark : file.marks)
      if (mark.word == "gone")
        report("stale-translation-gone", mark.span, file, subject, "stale-translation-gone-help", diagnostics);
      else
        report("stale-translation-was", mark.span, file, subject, "stale-translation-was-help", diagnostics);
  }
}
} // namespace

extern const Rule stale_translation;
const Rule stale_translation = {
    .name = "stale-translation",
    .level = Level::warning,
    .bad = {R"(+++
translated = "1e5f0c2a"
+++
)"},
    .good = {R"(+++
subhead = "Ten thousand photographs"
+++
)"},
    .check = check,
    .file = "release/en.md",
};

} // namespace dateline::proof
