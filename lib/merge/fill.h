// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

#include "base/diagnostic.h"
#include "content/fields.h"
#include "content/prose.h"

namespace dateline::merge {

/// What stands for a blank that is no field: a table, one of its entries, `{template}`.
struct Expansion {
  Blocks blocks;       // may be empty: there is nothing to print, and nothing is said about it
  bool absent = false; // there is no such entry: as an optional field without a value
};
/// Nothing if the blank is a field.
using Expand = std::function<std::optional<Expansion>(const Blank&)>;

/// How the blanks of a prose are filled.
struct Filling {
  const Fields& fields;
  Expand expand;
  std::function<bool(const Blank&)> is_prose;  // a field whose value is an author's prose, and keeps its spans
  std::set<std::string>* facts = nullptr;      // where those are noted that the prose mentions; may be null
  bool one_line = false;                       // headline, kicker, subhead: no blocks
  const std::vector<Filled>* filled = nullptr; // of the prose's blanks, if not as `fields` has them
};

/// Fills prose. A block that mentions an optional field without a value is left out, then what that leaves empty: an
/// item, a list, a block quote, a heading with nothing under it.
Blocks fill(const Prose& prose, const Filling& filling, Diagnostics& diagnostics);
/// The same of some of its blocks.
Blocks fill(const Prose& prose, const Blocks& blocks, const Filling& filling, Diagnostics& diagnostics);

} // namespace dateline::merge
