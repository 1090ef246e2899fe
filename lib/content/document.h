// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "content/block.h"
#include "content/letterhead.h"
#include "content/particulars.h"

namespace dateline {

/// A part of a document, by the name that files.md gives it: its look follows from its name. The headline, kicker,
/// subhead, label, release-time and end are paragraphs here; what a paragraph of the headline is in print is the
/// format's affair.
struct Section {
  std::string name;
  Blocks blocks;
};

/// How long the text of a document is: in words, or in characters where the language sets no spaces between words.
struct Length {
  std::size_t number = 0;
  bool in_characters = false;
};

/// What will be printed: complete, and knowing no format.
struct Document {
  std::string language; // BCP 47
  Direction direction = Direction::left_to_right;
  std::string title; // the headline as plain text
  std::string name;  // of the release, by which its files are called: "launch"
  std::string template_name;
  Particulars particulars;
  std::string accent = "#3366cc";
  std::string paper = "A4";                     // A4 | Letter
  std::shared_ptr<const Image> logo;            // may be null
  std::shared_ptr<const Letterhead> letterhead; // may be null
  std::vector<Section> sections;
  std::set<std::string> facts; // that its prose mentions, by name
  Length length;               // from the kicker to the last quote, if the template limits it; else 0
  std::map<std::string, std::string, std::less<>> labels; // words that formats need: "page-of" …
};

/// The section of a name, null if there is none.
inline const Section* find(const Document& document, std::string_view name) {
  for (const auto& section : document.sections)
    if (section.name == name) return &section;
  return nullptr;
}

/// The text of a line without its markup; a hard break is a line feed.
std::string plain_text(const Line& line);
/// The text of blocks, a line feed after each that holds text; of a picture its caption and credit line.
std::string plain_text(const Blocks& blocks);

} // namespace dateline
