// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "terminal/terminal.h"

namespace dateline::cli {

/// Shows a text: by the user's pager if it is longer than the terminal, or else at once.
void page(Stream& out, std::string_view text);

} // namespace dateline::cli
