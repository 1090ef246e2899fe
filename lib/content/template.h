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

/// What stands as its example in a language: that language's, or else English's, or the first; null if there is none.
const Value* example_of(const Field& field, const std::string& language);

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
  std::map<std::string, Excerpt> help;                          // by field
  std::map<std::string, std::shared_ptr<const Prose>> sections; // by section
  std::vector<LanguageField> fields;
  SourcePtr source; // the language's own file
};

/// templates/<name>/template.toml
struct Template {
  std::string name;
  std::string kind; // release | statement | advisory | letter | briefing | list
  std::vector<Field> fields;
  std::vector<TemplateSection> sections;
  std::vector<std::string> languages;       // there is a file for
  std::vector<std::string> language_fields; // names of fields that some language file declares
  SourcePtr source;

  bool has_dateline() const { return kind == "release" || kind == "statement" || kind == "advisory"; }
};

} // namespace dateline
