// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/diagnostic.h"
#include "content/text.h"
#include "content/value.h"
#include "input/input.h"

namespace dateline::input {

/// Whether every key of the table is "other" or a language that is known: then a table that might be a name or a
/// person is meant by language.
bool is_by_language(const Table& table, const Known& known);

/// The tag that a key of a table by language means ("other" is one); otherwise `unknown-language`, with the nearest.
std::optional<std::string> language_of(const Excerpt& key, const Known& known, Diagnostics& diagnostics);

/// A language that a value names: its tag, or nothing and `unknown-language`.
std::optional<std::string> language_named(const Excerpt& text, const Known& known, Diagnostics& diagnostics);

/// Reports the second of two keys of a table that mean one language.
void report_language_twice(const Excerpt& second, const Excerpt& first, Diagnostics& diagnostics);

/// The entries of a table by language, by tag; keys at fault are reported and left out.
std::vector<std::pair<std::string, const Value*>> languages_of(const Table& table, const Known& known,
                                                               Diagnostics& diagnostics);

/// A value, or a table by language of them. `read` makes a T of a value (an optional: nothing if it was reported).
/// `table_is_value`: a table is such a value itself, and not by language.
template <class T, class Read>
ByLanguage<T> by_language(const Value* value, const Known& known, Diagnostics& diagnostics, Read read,
                          bool table_is_value = false) {
  ByLanguage<T> out;
  if (!value) return out;
  out.span = value->span;
  const auto* table = table_is_value ? nullptr : std::get_if<Table>(&value->data);
  if (!table) {
    if (auto one = read(*value)) out.items.emplace_back("", std::move(*one));
    return out;
  }
  for (const auto& [tag, item] : languages_of(*table, known, diagnostics))
    if (auto one = read(*item)) out.items.emplace_back(tag, std::move(*one));
  return out;
}

} // namespace dateline::input
