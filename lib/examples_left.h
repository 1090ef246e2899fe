// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "content/template.h"
#include "content/value.h"

namespace dateline {

/// Reports texts of a release that are still those of its template's examples (`example-left`): at the first, with the
/// names of all. `texts`: the template's, in the languages of the release.
void report_examples_left(const Table& release, const Template& subject, const std::vector<const TemplateText*>& texts,
                          Diagnostics& diagnostics);

} // namespace dateline
