// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "content/fact.h"
#include "content/value.h"

namespace dateline::write {

/// What a person typed at a question, as TOML has it: of a list, the parts between commas. What is no value of its type
/// becomes one that the reader refuses, with its own words.
std::string typed_value(FieldType type, std::string_view typed);
/// A value as a person types it: without quotation marks and brackets, times without their seconds.
std::string as_typed(FieldType type, std::string_view toml);

/// How a key of an entry of a table is asked for: "questions.1.answer".
std::string entry_key(const std::string& table, std::size_t entry, const std::string& key);

/// The value of a key that was typed, for a language or for all; null if it was not.
const std::string* typed(const std::map<std::string, std::string>& values, const std::string& key,
                         const std::string& language);

} // namespace dateline::write
