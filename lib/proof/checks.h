// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "proof/proof.h"

namespace dateline::proof {

/// What may still be open while a release is a draft or is being translated is a warning there.
inline Level until_final(const Subject& subject) {
  return subject.release.status == Status::final ? Level::error : Level::warning;
}

/// The name of the release's file, for what has no place in it.
inline std::string file_name(const Subject& subject) {
  return subject.release.source ? subject.release.source->name : std::string();
}

/// Where the release says a section in its own words; no place if it does not, or not in this language.
inline Span place_of_text(const Subject& subject, std::string_view section) {
  const auto given = subject.release.text.find(std::string(section));
  if (given == subject.release.text.end()) return {};
  const auto* const prose = find(given->second, with_parents(subject.document.language));
  return prose && *prose ? (*prose)->source.span : Span{};
}

/// A place in a line as somebody wrote it: words in prose or in the headline, no values.
struct Placeholder {
  std::string words;
  Span span;
};

/// What was left to be filled in: TK, TBD, lorem ipsum, ⟦…⟧, words in square brackets that are no link.
std::vector<Placeholder> placeholders(const Line& line);
/// The same in a text in which nothing is escaped: a headline at the top of a release.
std::vector<Placeholder> placeholders(const Excerpt& text);

} // namespace dateline::proof
