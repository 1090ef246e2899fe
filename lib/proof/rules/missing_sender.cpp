// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/mailbox.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// A mail draft that nobody could be said to have sent.
void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto& formats = subject.formats;
  const bool mails = std::find(formats.begin(), formats.end(), "eml") != formats.end();
  if (!mails || is_mail_address(subject.document.particulars.mail.from.email)) return;
  if (diagnostics.stops(subject.document.language)) return; // an address that is wrong, or in another language alone
  const auto* first = subject.release.press.empty() ? nullptr : subject.release.press.front().get();
  diagnostics.add({.rule = "missing-sender",
                   .message = "missing-sender",
                   .span = first ? first->span : subject.release.template_span,
                   .arguments = {},
                   .help = "missing-sender-write",
                   .level = Level::warning});
}
} // namespace

extern const Rule missing_sender;
const Rule missing_sender = {
    .name = "missing-sender",
    .level = Level::warning,
    .bad = {samples::before_about, "formats = [\"eml\"]\n", samples::about, R"([people.lucia]
name = "Lucía Ferrer Ruiz"
phone = "+34 910 000 000"
)"},
    .good = {samples::before_about, "formats = [\"eml\"]\n", samples::about, R"([people.lucia]
name = "Lucía Ferrer Ruiz"
email = "prensa@wikimedia.example"
)"},
    .check = check,
    .file = "chapter.toml",
};

} // namespace dateline::proof
