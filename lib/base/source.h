// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A file's text as it was read, under the name its user knows it by ("launch.toml", "builtin:templates/event/es.md").
/// The text is UTF-8 that has been checked, with its byte order mark and its line ends as they came.
struct Source {
  std::string name;
  std::string text;
};
using SourcePtr = std::shared_ptr<const Source>;

/// Where something stands: bytes [begin, end) of a source. A span without a source is no place at all.
struct Span {
  SourcePtr source;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  explicit operator bool() const { return source != nullptr; }
};

/// What stands at a place; nothing at no place.
std::string text_of(const Span& span);

/// A line and a column as people count them: from 1, a column being a grapheme cluster. A byte order mark has none.
struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// The place of a byte. An offset beyond the text is the place after its last character.
Place place(const Source& source, std::size_t offset);

/// The line (counted from 1) that stands at `line`, without its line end. Empty beyond the last.
std::string_view line_text(const Source& source, std::uint32_t line);

/// A text taken out of a source, which still knows where each of its bytes stood there, although escapes were decoded,
/// line ends folded and margins cut on the way.
struct Excerpt {
  /// From byte `in_text` of the excerpt on, its bytes stand one for one from byte `in_source` of the source.
  struct Anchor {
    std::uint32_t in_text;
    std::uint32_t in_source;
  };

  std::string text;
  Span span;                   // the whole, delimiters included
  std::vector<Anchor> anchors; // by in_text; none: the text begins where the span does

  /// Where bytes [begin, end) of the text stand in the source.
  Span at(std::size_t begin, std::size_t end) const;
  /// Bytes [begin, end) as an excerpt of their own.
  Excerpt part(std::size_t begin, std::size_t end) const;

  bool empty() const { return text.empty(); }
};

/// Puts bytes [begin, end) of an excerpt behind those of `to`, which is of the same source; their places are kept.
void append(Excerpt& to, const Excerpt& from, std::size_t begin, std::size_t end);

} // namespace dateline
