// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "content/value.h"

namespace dateline::input {

struct SectionText {
  Excerpt name;
  Excerpt text; // without the empty lines around it
};

/// A file of prose by section, cut but not read: TOML between two lines `+++` (which may be absent), then each section
/// behind its comment, `<!-- lead -->`.
struct LanguageFile {
  Table front;
  Span front_place;                  // of the first line `+++`, or of the beginning of the file
  std::vector<SectionText> sections; // in the order of the file
};

/// Faults are those of `read_toml`, `bad-template` (no second `+++`, text before the first section) and
/// `hidden-character`. Places are in `source`.
LanguageFile read_language_file(const SourcePtr& source, Diagnostics& diagnostics);

} // namespace dateline::input
