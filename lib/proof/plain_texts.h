// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "proof/checks.h"

namespace dateline::proof {

using EachText = std::function<void(const Excerpt&)>;

/// Every text that is printed as it stands in the document's language, but for the headline and its neighbours: of the
/// release, its people, its chapter, and the facts that the document prints.
void each_plain_text(const Subject& subject, const EachText& each);

/// Names in single braces: somebody took the text for prose, in which blanks are read.
std::vector<Placeholder> unread_blanks(const Excerpt& text);

} // namespace dateline::proof
