// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>

#include "content/fact.h"
#include "content/prose.h"
#include "localise/context.h"

namespace dateline::localise {

/// Reports each blank of a prose that means nothing (`unknown-blank`) or asks for a format that its field does not have
/// (`bad-blank`), on branches that are not taken too.
void check(const Context& context, const Prose& prose);
/// The same of some of its blanks, by their numbers.
void check(const Context& context, const Prose& prose, const std::set<std::size_t>& numbers);
/// The same of a value that is prose; null or of another type: nothing.
void check_value(const Context& context, const Datum* datum);

} // namespace dateline::localise
