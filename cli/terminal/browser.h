// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session.h"

namespace dateline::cli {

/// Shows pages in the user's browser, the first of them: they are written into a private folder, which outlives the
/// program, since most browsers read it later.
void show_in_browser(Session& session, const std::string& stem, const std::vector<Output>& pages);

} // namespace dateline::cli
