// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "base/text.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
using Language = std::vector<std::string>;

/// What was given in other languages only is a missing translation.
bool is_given(const Text& text, const Language& language) {
  const auto* const found = find(text, language);
  return found ? !found->empty() : text.given();
}

bool has_author(const Medium& medium, const Language& language) {
  const auto* const authors = find(medium.authors, language);
  return authors ? !authors->empty() : medium.authors.given();
}

/// Whether the author must be named: under CC BY, CC BY-SA and their kin, however they are spelt. CC0 and the public
/// domain ask for nothing.
bool owes_author(const Text& license, const Language& language) {
  const auto* const found = find(license, language);
  if (!found) return false;
  std::string letters;
  for (const char c : found->text)
    if (is_letter(c)) letters += lower(c);
  return letters.find("ccby") != letters.npos || letters.find("licensesby") != letters.npos ||
         letters.find("attribution") != letters.npos;
}

/// What the author of the release knows it by: its file, its title, its address, or its place in the list.
std::string name_of(const Medium& medium, std::size_t number) {
  if (!medium.file.empty()) return medium.file.text;
  for (const auto& text : {medium.title, medium.source})
    if (!text.items.empty()) return text.items.front().second.text;
  return "media." + std::to_string(number);
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto language = with_parents(subject.document.language);
  for (std::size_t n = 0; n < subject.release.media.size(); ++n) {
    const auto& medium = subject.release.media[n];
    if (!medium.names_something()) continue; // a missing field
    const bool author = has_author(medium, language), license = is_given(medium.license, language);
    if (license && (author || !owes_author(medium.license, language))) continue;
    diagnostics.add({.rule = "missing-credit",
                     .message = author    ? "missing-credit-license"
                                : license ? "missing-credit-author"
                                          : "missing-credit",
                     .span = medium.span,
                     .arguments = {{"medium", name_of(medium, n + 1)}},
                     .help = author    ? "missing-credit-license-write"
                             : license ? "missing-credit-author-write"
                                       : "missing-credit-write"});
  }
}
} // namespace

extern const Rule missing_credit;
const Rule missing_credit = {
    .name = "missing-credit",
    .level = Level::error,
    .bad = {samples::release, R"([[media]]
title = "The archive at dawn"
author = "Lucía Ferrer Ruiz"
source = "https://commons.wikimedia.example/archive"
)"},
    .good = {samples::release, R"([[media]]
title = "The archive at dawn"
author = "Lucía Ferrer Ruiz"
license = "CC BY-SA 4.0"
source = "https://commons.wikimedia.example/archive"
)"},
    .check = check,
};

} // namespace dateline::proof
