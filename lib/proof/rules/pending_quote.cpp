// SPDX-License-Identifier: MIT
#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& quote : subject.release.quotes)
    if (quote.pending)
      diagnostics.add({.rule = "pending-quote",
                       .message = "pending-quote",
                       .span = quote.span,
                       .arguments = {},
                       .help = "pending-quote-text",
                       .level = until_final(subject)});
}
} // namespace

extern const Rule pending_quote;
const Rule pending_quote = {
    .name = "pending-quote",
    .level = Level::error,
    .bad = {samples::release, R"([[quotes]]
speaker = "lucia"
status = "pending"
)"},
    .good = {samples::release, R"([[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)"},
    .check = check,
};

} // namespace dateline::proof
