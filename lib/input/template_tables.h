// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/template.h"

namespace dateline::input {

/// The keys of a table.
std::vector<std::string> names_of(const Table& table);

/// [tables]: what each is printed as, and its columns. The template's fields and sections are read by now: a column may
/// not have a field's name, and a table is printed in the section of its name.
void read_template_tables(const Table& tables, Template& to, Diagnostics& diagnostics);

} // namespace dateline::input
