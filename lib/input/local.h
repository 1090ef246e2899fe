// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "content/text.h"
#include "content/value.h"
#include "input/input.h"

namespace dateline::input {

/// What a table means where a value is expected.
enum class Tables : std::uint8_t {
  by_language, // always that, in any real language
  maybe,       // that, if every key is "other" or a language with data: it might be a name, a person or a place
};

/// Whether a table is meant by language. One that might be something else is, if its keys say so: then one that is no
/// language is a slip, and one without data a fault.
bool is_by_language(const Table& table, Tables tables, const Known& known);

/// The language that somebody means who types this: by a code of three letters, a name of it, or a slip; or nothing.
std::string meant_language(const std::string& text, const Known& known);

/// A language that a value names: its tag, or nothing and `unknown-language`.
std::optional<std::string> language_named(const Excerpt& text, const Known& known, Diagnostics& diagnostics);

/// Reports the second of two keys of a table that mean one language.
void report_language_twice(const Excerpt& second, const Excerpt& first, Diagnostics& diagnostics);

/// A value taken apart by language: tags, or "" for all of them.
struct Localised {
  std::vector<std::pair<std::string, const Value*>> items;
  Span span;
  std::shared_ptr<const Value> made; // what items point into where the file has it otherwise
};

/// A list of which an entry is by language is by language as a whole. Keys at fault are reported and left out: what is
/// no language (`unknown-language`), or is given twice (`given-twice`).
Localised localised(const Value& value, Tables tables, const Known& known, Diagnostics& diagnostics);

/// A value, or a table by language of them. `read` makes a T of a value and its tag (an optional: nothing if it was
/// reported).
template <class T, class Read>
ByLanguage<T> by_language(const Value* value, Tables tables, const Known& known, Diagnostics& diagnostics, Read read) {
  ByLanguage<T> out;
  if (!value) return out;
  const auto parts = localised(*value, tables, known, diagnostics);
  out.span = parts.span;
  for (const auto& [tag, item] : parts.items)
    if (auto one = read(*item, tag))
      out.items.emplace_back(tag, std::move(*one));
    else
      out.without.push_back(tag);
  return out;
}

} // namespace dateline::input
