// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace dateline::cli {

/// The command of VISUAL, or else of EDITOR; empty if neither is set.
std::string own_editor();

/// Opens a file in an editor, and waits until it is closed; false if that could not be started or failed. The command
/// is one of a shell, as git has it: it may have options and quotation marks.
bool edit(const std::string& editor, const std::string& file);

} // namespace dateline::cli
