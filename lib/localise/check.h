// SPDX-License-Identifier: MIT
#pragma once

#include "content/prose.h"
#include "localise/context.h"

namespace dateline::localise {

/// Reports each blank of a prose that means nothing (`unknown-blank`) or asks for a format that its field does not have
/// (`bad-blank`), on branches that are not taken too.
void check(const Context& context, const Prose& prose);

} // namespace dateline::localise
