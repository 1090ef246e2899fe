// SPDX-License-Identifier: MIT
#pragma once

#include "content/fact.h"
#include "content/template.h"
#include "input/people.h"

namespace dateline::input {

/// A field's value by its type. `declared`: what the template asks of it (may be null).
FieldValue read_field(const Excerpt& key, const Value& value, FieldType type, const Field* declared,
                      const Reading& reading);

/// Reports an example that is no value of its field. Whom it names is in no [people] yet. `languages`: its keys may be.
void check_example(const std::string& key, const Field& field, const Value& value,
                   const std::vector<std::string>& languages, Diagnostics& diagnostics);

/// A field of a chapter's own: of the type that its value has, or of the one that it names:
/// `{ type = "money", value = "EUR 12" }`.
std::optional<FieldValue> read_own_field(const Excerpt& key, const Value& value, const Reading& reading);

/// A value of the type that is named, or else of the one that TOML gives it; nothing if it has none.
std::optional<FieldValue> read_typed(const Excerpt& key, const Value& value, std::optional<FieldType> named,
                                     const Reading& reading);
/// The type that a key `type` names; nothing if it is not there or names none, which is reported.
std::optional<FieldType> as_field_type(const Value* value, Diagnostics& diagnostics);

/// The type that a TOML value has; nothing if it has none.
std::optional<FieldType> type_of(const Value& value);
/// The type of a name ("datetime").
std::optional<FieldType> field_type(std::string_view name);
/// All their names.
std::vector<std::string> field_type_names();

} // namespace dateline::input
