// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "content/fields.h"
#include "content/template.h"
#include "merge/fill.h"
#include "merge/tables.h"

namespace dateline::merge {

/// A table that the template declares, as it is printed in one language.
struct Entries {
  const TemplateTable& table;
  const TableFields& fields;
  const Prose* prose; // what repeats; null: nothing does
  Filling filling;    // of that prose
};

/// The entries as blocks, without those in `placed` (numbers only); none if there is nothing to print.
Blocks entries_as_blocks(const Entries& entries, const Placed& placed, Diagnostics& diagnostics);

/// The entry of a number, from 1, which is there. A list item stands without its list.
Blocks entry_as_blocks(const Entries& entries, std::size_t number, Diagnostics& diagnostics);

/// All of the section: what stands once, then the entries. Empty if there are none.
Blocks section_of(const Entries& entries, const Prose* prose, const Placed& placed, Diagnostics& diagnostics);

} // namespace dateline::merge
