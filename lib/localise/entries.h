// SPDX-License-Identifier: MIT
#pragma once

#include "content/fields.h"
#include "localise/context.h"

namespace dateline::localise {

/// A table that the template declares: the blanks of its section's prose for each entry, or the cells of its rows.
/// Reports what its entries lack in this language, and the template where it cannot print them (`bad-template`,
/// `missing-translation`).
TableFields entries(const Context& context, const TemplateTable& table);

/// Reports the blanks of a section's prose which repeats: columns mean something in what is printed for each entry.
void check_repeated(const Context& context, const TemplateTable& table, const Prose& prose);

} // namespace dateline::localise
