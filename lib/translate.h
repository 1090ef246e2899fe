// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "dateline.h"
#include "shelf.h"
#include "write/write.h"

namespace dateline {

/// A release's texts in a file for a translator. `found`: what `check` says of the release in this language; an error
/// in the release itself, or a translator's file that cannot be read, is all that comes back.
Translated translate(const Files& files, Shelf& shelf, const std::string& release, const std::string& language,
                     Diagnostics found, const write::Word& word);

} // namespace dateline
