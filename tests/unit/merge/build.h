// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "merge/merge.h"

/// Prose, fields and releases by hand, and documents as text.
namespace build {

using namespace dateline;

inline Line words(const std::string& text) { return {Inline{Run{text}, {}}}; }
inline Block paragraph(Line line) { return {Paragraph{std::move(line)}, {}}; }
inline Block heading(int level, Line line) { return {Heading{level, std::move(line)}, {}}; }

/// A line of prose whose blanks are `{name}`; they are added to `prose`, each with its place in `prose.source`.
Line prose_line(Prose& prose, const std::string& text);

/// Prose of paragraphs, headings ("## "), and list items ("- "), a line each: what the reader of files would make of
/// it.
std::shared_ptr<Prose> prose(const std::string& text);

Filled value(const std::string& text);
Filled missing(const std::string& field, bool optional = true);

/// A release in the making. `values`: what each blank stands for, by its name.
struct Case {
  Release release;
  Chapter chapter;
  Template subject;
  TemplateText text;
  Fields fields;
  std::map<std::string, Filled> values;
  Diagnostics diagnostics;

  Case();
  void section(const std::string& name, const std::string& prose, bool required = false);
  void own_text(const std::string& name, const std::string& prose);
  void headline(const std::string& text);
  void quote(const std::string& text);
  Document document(bool draft = false);
  /// The document as lines: `[section]`, then each block.
  std::string print(bool draft = false);

 private:
  void fill(const Prose& prose);
  std::uint32_t places_ = 0;
  Span next_place();
};

std::string print(const Document& document);

} // namespace build
