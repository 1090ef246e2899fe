// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

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
