// SPDX-License-Identifier: MIT
#pragma once

#include "content/translation.h"
#include "content/value.h"
#include "input/input.h"

namespace dateline::input {

/// Whether what stands at a path is always a text, and a table there by language: a headline, the words of a quote.
bool is_words(const TextPath& path);

/// Whether a table of a release at this path has a value for each language.
bool is_by_language(const TextPath& path, const Table& table, const Known& known);

/// Whether a part of a path is the number of an entry.
bool is_number(std::string_view part);

/// What nobody would see: an empty text, or a list with nothing in it.
bool is_empty_text(const Value& value);

} // namespace dateline::input
