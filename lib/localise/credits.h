// SPDX-License-Identifier: MIT
#pragma once

#include "localise/context.h"

namespace dateline::localise {

/// The pictures and links to media, in the release's order, each with its caption and credit line.
std::vector<Picture> media(const Context& context);

/// The web links, a line each.
std::vector<Line> links(const Context& context);

} // namespace dateline::localise
