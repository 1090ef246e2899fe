// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "content/document.h"
#include "localise/localise.h"

/// Languages, values and prose by hand, and what localise makes of them.
namespace sample {

using namespace dateline;

Conventions english();  // en-GB's dates, capitals, “…,”
Conventions spanish();  // «…», articles in dates
Conventions arabic();   // right to left
Conventions japanese(); // 「…」
Catalogue words();      // English ones, for all of them

Excerpt excerpt(const std::string& text);
Text text(const std::string& all);                                              // one for all languages
Text text(const std::vector<std::pair<std::string, std::string>>& by_language); // each with a place of its own
std::shared_ptr<Person> person(const std::string& name, const std::string& role = {});

Blank blank(const std::string& name, BlankKind kind = BlankKind::plain, const std::string& style = {});
/// A blank with branches, each a text.
Blank choosing(const std::string& name, BlankKind kind, const std::vector<std::pair<std::string, Message>>& branches);

/// A release of one field or many, with prose of one section.
struct Case {
  Release release;
  Chapter chapter;
  Template subject;
  TemplateText text;
  Conventions conventions = english();
  Catalogue catalogue = words();
  Diagnostics diagnostics;

  Case();
  void field(const std::string& name, FieldType type, Datum datum);
  /// Adds a section that is one paragraph: each blank between spaces.
  const Prose* prose(std::vector<Blank> blanks);
  Fields fields();
  /// What stands in the place of this blank.
  Filled fill(const Blank& blank);
  std::string print(const Blank& blank) { return plain_text(fill(blank).line); }
};

/// A line with its isolates and links shown: [ltr:…], [auto:…], <address:…>, and a break as |.
std::string shown(const Line& line);
/// Rule and message of each diagnostic.
std::vector<std::string> found(const Diagnostics& diagnostics);

} // namespace sample
