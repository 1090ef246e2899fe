// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "content/prose.h"
#include "content/template.h"

namespace dateline::input {

/// In a required section for which a template has prose, one block at least does without optional fields: otherwise a
/// release that gives none of them would lose the section (`optional-only`, at its name).
void check_undemanding(const Excerpt& section, const Prose& prose, const Template& subject, Diagnostics& diagnostics);

} // namespace dateline::input
