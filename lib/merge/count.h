// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/document.h"
#include "content/fields.h"

namespace dateline::merge {

/// How long the text is, from the kicker to the last quote.
Length length(const std::vector<Section>& sections);

/// Fills the section `count`, if there is one: how long the text is, from the kicker to the last quote, in words; in
/// characters where the language sets no spaces between words.
void set_count(std::vector<Section>& sections, const Fields& fields);

} // namespace dateline::merge
