// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/chapter.h"
#include "input/keys.h"

namespace dateline::input {

/// `[[sections]]` of a release or a chapter. A name that is given twice, or that every document has, is reported.
std::vector<AddedSection> read_sections(const Value* value, Diagnostics& diagnostics);

/// Reports a name that means another section already: one of these, or of the chapter's (`taken-name`).
void check_section_names(const std::vector<AddedSection>& sections, const std::vector<std::string>& taken,
                         Diagnostics& diagnostics);

} // namespace dateline::input
