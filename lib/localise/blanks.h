// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/fields.h"
#include "localise/context.h"

namespace dateline::localise {

/// What stands where each blank of a prose stood.
std::vector<Filled> fill_blanks(const Context& context, const Prose& prose);

/// The same of one blank.
Filled fill_blank(const Context& context, const Blank& blank);

} // namespace dateline::localise
