// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "content/template.h"

namespace dateline::input {

/// Whether fields may be called so: ASCII letters, digits and `_`, but not a number.
bool is_field_name(std::string_view name);
/// Sections may have a `-` too.
bool is_section_name(std::string_view name);

/// Refuses a field's name that no blank can be written with (`bad-name`) or that means something already
/// (`taken-name`). `tables`: of the template.
bool check_field_name(const Excerpt& name, const std::vector<std::string>& tables, Diagnostics& diagnostics);
/// Refuses a field's name that another one has.
bool check_free(const Excerpt& name, const std::vector<std::string>& names, Diagnostics& diagnostics);
/// Refuses a table's name as one of a field; a table is a section too.
bool check_table_name(const Excerpt& name, Diagnostics& diagnostics);
/// The same of a column: what it means it means in one section only, but there fields can be blanks too.
bool check_column_name(const Excerpt& name, const Template& subject, const std::vector<std::string>& tables,
                       Diagnostics& diagnostics);

/// Reports a name that is none of `names`, with the nearest: `message` has `{name}`.
void report_unknown_name(std::string_view rule, std::string_view message, const Excerpt& name,
                         const std::vector<std::string>& names, Diagnostics& diagnostics);

/// Refuses a field whose name is what is said of a person: `speaker_role` where there is a person `speaker`.
void check_person_forms(const std::vector<Field>& fields, Diagnostics& diagnostics);

} // namespace dateline::input
