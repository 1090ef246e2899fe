// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/unicode.h"
#include "content/block.h"
#include "content/conventions.h"
#include "content/particulars.h"
#include "content/prose.h"

namespace dateline {

/// What stands where a blank stood.
struct Filled {
  Line line;                      // its text, links and isolates made
  Blocks blocks;                  // of prose and lists that stand alone in their paragraph; else empty
  std::string plain;              // the text alone, for code and link addresses
  std::string missing;            // the field that had no value; line is then ⟦name⟧
  bool optional = true;           // of `missing`: its block is left out; else it is printed as ⟦name⟧
  std::vector<std::string> facts; // that its text comes from
};

/// A quote with its marks and its attribution, a paragraph each.
struct QuoteLines {
  std::vector<Line> paragraphs;
  bool pending = false; // its text is still to come: a visible placeholder
  Span span;
};

/// A heading and what stands under it, of a section made from data: a partner's boilerplate, a contact.
struct Passage {
  Line heading; // may be empty
  std::vector<Line> paragraphs;
  Span span;
};

/// The entries of a table that the template declares.
struct TableFields {
  struct Entry {
    std::unordered_map<const Prose*, std::vector<Filled>> blanks; // of its section's prose, as in `Fields`
    std::vector<Filled> cells;                                    // of a table of rows: a column each
  };
  std::vector<Line> heads; // of a table of rows: a column each
  std::vector<Entry> entries;
};

/// All that a release says, in one reader's language: every value and every fixed word is text by now, and only the
/// tree is still to be built. What is empty is not printed.
struct Fields {
  std::string language;
  Direction direction = Direction::left_to_right;
  std::unordered_map<const Prose*, std::vector<Filled>> blanks; // by prose, then by the number of the blank

  Line label;
  std::vector<Line> release_time; // a line each: embargo or immediate, draft, number
  Line correction;                // of a re-issue: the sentence before the headline
  Line kicker, headline, subhead; // plain ones, which stood at the top of the release
  Line dateline;                  // with what separates it from the lead ("MADRID, 26 November 2026 — ")
  DatelineAt dateline_at = DatelineAt::lead;
  std::vector<QuoteLines> quotes;
  std::vector<Picture> media;
  std::vector<Span> media_spans;
  std::vector<Line> links;                                // a list item each
  std::map<std::string, TableFields, std::less<>> tables; // that the template declares, by name
  std::vector<Passage> about;                             // the chapter's, then each partner's
  std::vector<Passage> contacts;                          // one each; its paragraph holds hard breaks
  std::vector<Line> legal;
  Line end;
  std::map<std::string, Line, std::less<>> headings;  // by section made from data: media, links, contacts …
  std::vector<std::string> order;                     // of sections (conventions)
  std::vector<std::string> no_break, narrow_no_break; // of spaces (conventions)

  Particulars particulars;
  std::map<std::string, std::string, std::less<>> labels; // words that formats need ("page-of"); "count-words.one" …
};

} // namespace dateline
