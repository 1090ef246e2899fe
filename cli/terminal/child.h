// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

/// Runs another program as a shell would: `command` is what a person puts into PAGER or BROWSER, arguments and all,
/// `words` stand behind it as they are, and `input` is what it reads (null: what this program reads). Until it ends,
/// the keyboard's signals are for it alone; that it reads no more is no error. Its exit status: 127 if there is no such
/// program.
int run_by_shell(const std::string& command, const std::vector<std::string>& words,
                 const std::string_view* input = nullptr);

/// The value of a variable of the environment; empty if it has none.
std::string environment(const char* variable);

} // namespace dateline::cli
