// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/proof.h"

namespace dateline::proof {

namespace {
/// A key that is nobody's, or a table at fault, was reported where it was read: here the value is an empty text.
bool says_nobody(const Span& value) {
  const auto text = std::string_view(value.source->text).substr(value.begin, value.end - value.begin);
  return text.find_first_not_of("\"' \t\r\n") == text.npos;
}

/// The name that this language has is an empty one. One that it lacks is a missing translation.
bool has_empty_name(const Person& speaker, const std::string& language) {
  const auto* const name = find(speaker.name, with_parents(language));
  return name && name->whole.empty() && name->fields.empty();
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto& language = subject.document.language;
  for (const auto& quote : subject.release.quotes) {
    if (!quote.speaker_span) continue;
    const bool nobody = quote.speaker ? has_empty_name(*quote.speaker, language) : says_nobody(quote.speaker_span);
    if (!nobody) continue;
    diagnostics.add({.rule = "unattributed-quote",
                     .message = "unattributed-quote",
                     .span = quote.speaker_span,
                     .arguments = {},
                     .help = "unattributed-quote-speaker",
                     .language = quote.speaker ? language : std::string()});
  }
}
} // namespace

extern const Rule unattributed_quote;
const Rule unattributed_quote = {
    .name = "unattributed-quote",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[quotes]]
speaker = ""
text = "Everybody can read it now."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)",
    .check = check,
};

} // namespace dateline::proof
