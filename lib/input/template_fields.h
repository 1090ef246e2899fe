// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/template.h"

namespace dateline::input {

/// What a template declares that a release gives a value to: a field, or a column of a table. `name`: as messages have
/// it ("fields.venue"); `languages`: of the template. Nothing if it cannot be read at all.
std::optional<Field> read_declared(const Entry& entry, const std::string& name,
                                   const std::vector<std::string>& languages, Diagnostics& diagnostics);

/// Reports what fields, or the columns of a table, are said to come before or after, and is none of these or of
/// `known`.
void check_order(const std::vector<Field>& fields, std::vector<std::string> known, Diagnostics& diagnostics);

} // namespace dateline::input
