// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
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
  Span front_lines;                  // between the two lines; none: there is no front matter
  std::vector<SectionText> sections; // in the order of the file
};

/// Whether comments that are no section's may stand in the prose, each from the beginning of a line to the end of one.
enum class Comments : std::uint8_t { refused, ignored };

/// Faults are those of `read_toml`, `bad-template` (no second `+++`, text before the first section) and
/// `hidden-character`. Places are in `source`.
LanguageFile read_language_file(const SourcePtr& source, Comments comments, Diagnostics& diagnostics);

/// Where the comment ends that begins at `begin`, which is the beginning of a line: behind its `-->`, if that ends a
/// line; `npos` if there is no such comment, or it names a section.
std::size_t comment_end(std::string_view text, std::size_t begin);

} // namespace dateline::input
