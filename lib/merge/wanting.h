// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/document.h"
#include "content/fields.h"
#include "content/release.h"
#include "content/template.h"

namespace dateline::merge {

/// Whether something must stand in a section that is not there. `language`: with its parents.
bool is_wanting(const Section& section, const Release& release, const Template& subject,
                const std::vector<std::string>& language);

/// Says so in the section, for a draft.
void mark(Section& section, const Fields& fields);

} // namespace dateline::merge
