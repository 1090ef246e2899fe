// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>

#include "content/prose.h"
#include "content/template.h"

namespace dateline {

/// The prose of a table's section, in two.
struct Repeated {
  Blocks once; // what stands before the entries
  Blocks each; // what is printed for every entry; of a list its last item alone
};
Repeated repeated(const Prose& prose, TableForm form);

/// Whether prose says how an entry reads: it mentions a column. Otherwise it is printed as any prose is.
bool repeats(const Prose& prose, const TemplateTable& table);

/// The numbers of the blanks in these blocks.
std::set<std::size_t> blanks_in(const Blocks& blocks);

} // namespace dateline
