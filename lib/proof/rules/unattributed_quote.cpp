// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// An empty text where the speaker should stand. A person without a name was reported where it was read, and so was a
/// key that is nobody's; a speaker that this language lacks is a missing translation.
bool is_nobody(const Person& speaker) {
  return speaker.name.items.size() == 1 && speaker.name.items[0].second.whole.empty() &&
         speaker.name.items[0].second.fields.empty() && speaker.name.span.begin == speaker.span.begin;
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto& language = subject.document.language;
  for (const auto& quote : subject.release.quotes) {
    const auto* const speaker = find(quote.speaker, with_parents(language));
    if (!speaker || !*speaker || !is_nobody(**speaker)) continue;
    const bool all = quote.speaker.items.front().first.empty();
    diagnostics.add({.rule = "unattributed-quote",
                     .message = "unattributed-quote",
                     .span = (*speaker)->span,
                     .arguments = {},
                     .help = "unattributed-quote-speaker",
                     .language = all ? std::string() : language});
  }
}
} // namespace

extern const Rule unattributed_quote;
const Rule unattributed_quote = {
    .name = "unattributed-quote",
    .level = Level::error,
    .bad = {samples::release, R"([[quotes]]
speaker = ""
text = "Everybody can read it now."
)"},
    .good = {samples::release, R"([[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)"},
    .check = check,
};

} // namespace dateline::proof
