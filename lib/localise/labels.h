// SPDX-License-Identifier: MIT
#pragma once

#include "localise/context.h"

namespace dateline::localise {

/// Fills in what is made of fixed words: label, release time, dateline, headings, end, and the formats' own words.
void add_labels(const Context& context, Fields& fields);

/// Place and date, where the kind of document has them. A letter has them too, at its head: merge puts them there.
Line dateline(const Context& context);

} // namespace dateline::localise
