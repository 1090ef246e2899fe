// SPDX-License-Identifier: MIT
#pragma once

#include "content/particulars.h"
#include "localise/context.h"

namespace dateline::localise {

/// What a release says to other programs, in this document's language.
Particulars particulars(const Context& context);

} // namespace dateline::localise
