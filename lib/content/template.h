// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/fact.h"
#include "content/prose.h"
#include "content/text.h"
#include "content/value.h"

namespace dateline {

/// How long a text may be by what another column of its entry says: { network = { mastodon = 500 } }.
struct MaxByChoice {
  std::string column;
  std::map<std::string, double> max; // by choice; what is not here has no limit
};

struct Field {
  std::string name;
  FieldType type = FieldType::text;
  bool required = false;
  std::optional<double> min, max;    // a value, characters or items, by the type
  std::optional<MaxByChoice> max_by; // of a column; instead of `max`
  std::vector<std::string> choices;  // of a text: a closed set
  std::vector<Excerpt> after;        // of a day or a time: what it may not come before, by name
  std::vector<Excerpt> before;       // and what it may not come after
  bool review = false;               // of a day: after it the release is stale
  ByLanguage<Value> example;
  Span span;
};

enum class TableForm : std::uint8_t { list, blocks, table };

/// Facts that come several times, printed in the section of the same name. A column is a field of an entry.
struct TemplateTable {
  std::string name;
  TableForm form = TableForm::list;
  std::vector<Field> columns;
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
  std::map<std::string, Excerpt> columns;                       // their heads, by column
  std::vector<LanguageField> fields;
  SourcePtr source; // the language's own file
};

/// What a template can be for, in the order of lists.
inline constexpr std::array<std::string_view, 6> template_groups = {"plain",  "announce", "answer",
                                                                    "invite", "prepare",  "spread"};

/// How long the text may be; characters where the language sets no spaces between words. 0: as long as it likes.
struct TextLimits {
  std::size_t words = 0, characters = 0;
};

/// templates/<name>/template.toml
struct Template {
  std::string name;
  std::string kind;  // release | statement | advisory | letter | briefing | list
  std::string group; // of template_groups; empty: it says none
  TextLimits limits;
  std::vector<Field> fields;
  std::vector<TemplateTable> tables;
  std::vector<TemplateSection> sections;
  std::vector<std::string> languages;       // there is a file for
  std::vector<std::string> language_fields; // names of fields that some language file declares
  SourcePtr source;

  bool has_dateline() const { return kind == "release" || kind == "statement" || kind == "advisory"; }
};

/// The names of the tables that the template declares.
std::vector<std::string> table_names(const Template& subject);
/// The table of a name; null if the template declares none.
const TemplateTable* find_table(const Template& subject, std::string_view name);
/// The column of a name; null if the table has none.
const Field* find_column(const TemplateTable& table, std::string_view name);
/// The column that a blank names: `{speaker}`, or what is said of a person, `{speaker_role}`.
const Field* named_column(const TemplateTable& table, std::string_view blank);

/// What stands as a field's example in a language: that of its language file, or else what template.toml has for that
/// language, for English, or first; null if there is none.
const Value* example_of(const Field& field, const TemplateText* text, const std::string& language);
/// The same of a column: of the first entry that has one.
const Value* example_of(const Field& column, const TemplateTable& table, const TemplateText* text,
                        const std::string& language);
/// The same of template.toml alone.
const Value* example_of(const Field& field, const std::string& language);

/// How many examples of entries a language file has for a table.
std::size_t count_of_rows(const TemplateText& text, const std::string& table);
/// What stands at a column in one example entry of a table, counted from 0; null if there is none.
const Value* example_cell(const TemplateText& text, const std::string& table, std::size_t entry,
                          std::string_view column);

} // namespace dateline
