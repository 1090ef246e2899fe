// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "content/text.h"
#include "content/value.h"
#include "input/input.h"

namespace dateline::input {

/// Hands out the values of a table by key, and knows in the end which keys nobody asked for.
class Keys {
 public:
  /// `place`: of the table, for what is missing in it; `name`: as messages say it ("people.lucia"), empty for the file.
  /// `known`: all that may stand here. A key that is none of these counts as the nearest, so that a slip is one error
  /// (`unknown-key`) and not a missing key too; without the list it does not.
  Keys(const Table& table, Span place, std::string name, Diagnostics& diagnostics, std::vector<std::string> known = {});

  /// The value, or null if it is not there.
  const Value* take(std::string_view key);
  /// The same, but what is not there is reported (`missing-field`, at the table).
  const Value* require(std::string_view key);
  /// The same, which an empty text does not satisfy.
  const Value* require_filled(std::string_view key);
  /// Reports a key that is not there, or says nothing (`missing-field`).
  void missing(std::string_view key, const Span& at) const;
  /// The value and the span of its key.
  const Entry* take_entry(std::string_view key);

  /// Reports every key that was not taken (`unknown-key`, with the nearest of those that were asked for or are in
  /// `also`). `top`: keys that belong at the top of the file; one of these has slid under this table, and the message
  /// says so.
  void finish(const std::vector<std::string>& also = {}, const std::vector<std::string>& top = {});

  /// These belong under [fields]: `finish` leaves them alone.
  void set_aside(std::vector<std::string> names) { aside_ = std::move(names); }

  const Table& table() const { return table_; }
  const Span& place() const { return place_; }
  const std::string& name() const { return name_; }
  Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  const Entry* misspelt(std::string_view key);

  const Table& table_;
  Span place_;
  std::string name_;
  Diagnostics& diagnostics_;
  std::vector<std::string> known_;
  bool has_unknown_; // a key that is none of these, if there are any
  std::optional<std::vector<std::pair<std::string, const Entry*>>> slips_; // what each of those is taken for
  std::vector<std::string> asked_;
  std::vector<std::string> aside_;
};

/// The place of what is missing at the top of a file: its first character.
Span top_of(const SourcePtr& source);

/// Reports a key of the top that has slid under a table, under the rule that a wrong name there has; false if it is
/// none of `top`.
bool report_slid(const Excerpt& key, const std::string& table, const std::vector<std::string>& top,
                 std::string_view rule, Diagnostics& diagnostics);

/// Reports what is given a second time, in this file or another.
void report_twice(const std::string& key, const Span& second, const Span& first, Diagnostics& diagnostics);

// Typed values. What is of another type is `bad-type`, at the value, and gives nothing; so does a null or unreadable
// value (std::monostate), silently. `key` is how messages name it.
std::optional<Excerpt> as_text(const Value* value, std::string_view key, Diagnostics& diagnostics);
std::optional<Excerpt> as_exact_text(const Value* value, std::string_view key, Diagnostics& diagnostics); // blank too
std::optional<Excerpt> as_line(const Value* value, std::string_view key, Diagnostics& diagnostics); // without breaks
std::vector<Excerpt> as_texts(const Value* value, std::string_view key, Diagnostics& diagnostics);  // array of strings
std::optional<double> as_number(const Value* value, std::string_view key, Diagnostics& diagnostics);
std::optional<bool> as_bool(const Value* value, std::string_view key, Diagnostics& diagnostics);
std::optional<Date> as_date(const Value* value, std::string_view key, Diagnostics& diagnostics); // TOML's, or a text
std::optional<Time> as_time(const Value* value, std::string_view key, Diagnostics& diagnostics);
std::optional<DateTime> as_datetime(const Value* value, std::string_view key, Diagnostics& diagnostics);
const Table* as_table(const Value* value, std::string_view key, Diagnostics& diagnostics);
const Array* as_array(const Value* value, std::string_view key, Diagnostics& diagnostics);
/// The entries of an array of tables, `[[quotes]]`; each holds a Table.
std::vector<const Value*> as_entries(const Value* value, std::string_view key, Diagnostics& diagnostics);
/// One of a closed set; otherwise `bad-value`, with the nearest.
std::optional<std::string> as_choice(const Value* value, std::string_view key, const std::vector<std::string>& choices,
                                     Diagnostics& diagnostics);

/// A text: a string, or a table by language, every key of which is one or "other" (else `unknown-language`; two keys
/// of one tag: `given-twice`).
Text as_local_text(const Value* value, std::string_view key, const Known& known, Diagnostics& diagnostics);
Text as_local_line(const Value* value, std::string_view key, const Known& known, Diagnostics& diagnostics);

} // namespace dateline::input
