// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "content/chapter.h"

namespace dateline {

/// Without what the chapter allows; each thing said once; by file, line, column, rule.
void tidy(Diagnostics& diagnostics, const Chapter& chapter);

} // namespace dateline
