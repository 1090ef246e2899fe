// SPDX-License-Identifier: MIT
#pragma once

#include "input/release_fields.h"

namespace dateline::input {

/// The section behind which an added one stands must be there.
void check_added_sections(const Release& release, const Expected& expected, Diagnostics& diagnostics);

/// [text]: the author's own prose, by section (`unknown-section`), once the rest of the release has been read.
void read_release_text(const Value* value, Release& release, const Expected& expected, const Reading& reading);

} // namespace dateline::input
