// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"

namespace dateline {

/// Where a text stands in a release: keys, and numbers of entries from 1 ("quotes", "1", "text").
using TextPath = std::vector<std::string>;

inline std::string dotted(const TextPath& path) {
  std::string out;
  for (const auto& part : path) out += (out.empty() ? "" : ".") + part;
  return out;
}

/// Prose stands by section, all else in the front matter.
inline bool is_prose(const TextPath& path) { return path.size() == 2 && path.front() == "text"; }

/// The texts of one language in a file of their own (launch/pl.md), as far as they are no texts of the release: what
/// the file says of itself.
struct Translation {
  struct Mark {
    std::string word; // was, gone
    Span span;
  };

  std::string language;
  SourcePtr source;
  Excerpt translated;                              // checksum of the texts it was made from; empty: it says none
  std::string current;                             // the same of these texts as they are now
  std::vector<std::pair<std::string, Span>> empty; // places that are still to be filled in, by the path of their text
  std::vector<Mark> marks;                         // what a translator has still to look at
};

/// A text of a release that is to be said in another language.
struct SourceText {
  TextPath path;
  std::string language; // that it is in
  std::string text;
  bool is_list = false;            // of texts, as TOML has it
  std::vector<std::string> blanks; // in it, each once
  bool is_shared = false;          // one text for all languages, which serves this one as it is
};

/// What `dateline translate` has written above a place: whole lines, which begin with a word and a colon.
/// `source`: the text that was translated; `was`, `changed`: the same before and after it changed; `blanks`: what its
/// blanks are; `gone`: the release has it no longer.
struct Remark {
  std::string_view word;
  std::vector<std::string> lines;
  std::uint32_t begin = 0, end = 0;
};

/// A place for a text in a translator's file: offsets in it, all at the beginning of a line.
struct TextPlace {
  TextPath path;
  std::size_t header = 0; // how many parts of the path its table's line has said
  bool is_filled = false;
  std::uint32_t at = 0;  // where what is remarked on it goes: the line of its key, or the one behind its section's name
  std::uint32_t end = 0; // behind its last line
  std::vector<Remark> remarks;
};

/// A translator's file by the places in it.
struct TranslatorsFile {
  SourcePtr source;
  bool has_front = false;
  std::uint32_t front_begin = 0, front_end = 0; // the lines between +++; none: where they would begin
  Excerpt translated;                           // its value; empty: not there
  std::vector<TextPlace> places;                // prose and keys, in the order of the file
  std::vector<TextPlace> tables;                // lines that open a table, and have nothing but a path and an end
};

} // namespace dateline
