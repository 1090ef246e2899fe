// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "dateline.h"

namespace dateline::cli {

/// Takes the `left-out` notes out of what was found in a release. There may be one for each blank and each language;
/// people are told once which fields have no value.
std::optional<Diagnostic> fold_left_out(const Input& release, std::vector<Diagnostic>& diagnostics);

} // namespace dateline::cli
