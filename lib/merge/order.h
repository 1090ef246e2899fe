// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/chapter.h"
#include "content/release.h"
#include "content/template.h"

namespace dateline::merge {

/// The names of all sections that a document may have, in the order in which they are printed: the template's as it
/// lists them, the others where `order` (the language's conventions) has them, then those that the release or the
/// chapter adds.
std::vector<std::string> section_order(const Template& subject, const std::vector<std::string>& order,
                                       const std::vector<AddedSection>& release,
                                       const std::vector<AddedSection>& chapter);

} // namespace dateline::merge
