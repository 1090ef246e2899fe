// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/fact.h"
#include "content/prose.h"
#include "content/text.h"
#include "content/value.h"

namespace dateline {

struct Field {
  std::string name;
  FieldType type = FieldType::text;
  bool required = false;
  std::optional<double> min, max;   // a value, characters or items, by the type
  std::vector<std::string> choices; // of a text: a closed set
  ByLanguage<Value> example;
  Span span;
};

struct TemplateSection {
  std::string name;
  bool required = false;
  int at_least = 0; // entries of a table; 1 or more makes it required
  Span span;
};

/// A field which only one language needs, declared in its language file with a default that may hold blanks.
struct LanguageField {
  std::string name;
  Excerpt help;
  std::shared_ptr<const Prose> fallback; // one paragraph
  Span span;
};

/// A template in one language: what its file and those of the language's parents say together.
struct TemplateText {
  std::string language;
  Excerpt title;
  Excerpt description;
  bool reviewed = false;
  Excerpt use, avoid;                                           // when to take this kind, and when another
  std::map<std::string, Excerpt> help;                          // by field, and by column: "programme.what"
  std::map<std::string, Excerpt> why;                           // by section
  std::map<std::string, Value> examples;                        // by field, and by section that the author writes
  std::map<std::string, std::vector<Value>> rows;               // by table: examples of its entries, each a Table
  std::map<std::string, std::shared_ptr<const Prose>> sections; // by section
  std::vector<LanguageField> fields;
  SourcePtr source; // the language's own file
};

/// How long the text may be; characters where the language sets no spaces between words. 0: as long as it likes.
struct TextLimits {
  std::size_t words = 0, characters = 0;
};

/// templates/<name>/template.toml
struct Template {
  std::string name;
  std::string kind;  // release | statement | advisory | letter | briefing | list
  std::string group; // plain | announce | answer | invite | prepare | spread; empty: it says none
  TextLimits limits;
  std::vector<Field> fields;
  std::vector<TemplateSection> sections;
  std::vector<std::string> languages;       // there is a file for
  std::vector<std::string> language_fields; // names of fields that some language file declares
  SourcePtr source;

  bool has_dateline() const { return kind == "release" || kind == "statement" || kind == "advisory"; }
};

/// What stands as a field's example in a language: that of its language file, or else what template.toml has for that
/// language, for English, or first; null if there is none.
const Value* example_of(const Field& field, const TemplateText* text, const std::string& language);
/// The same of template.toml alone.
const Value* example_of(const Field& field, const std::string& language);

} // namespace dateline
