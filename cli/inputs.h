// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "input_list.h"
#include "session.h"

namespace dateline::cli {

/// Finds the files that operands mean, each once: a file, `-`, or a folder's releases, by name. What is not there is
/// reported, and so is a folder without any. `passed_over`: the output folder. `chapters`: whether a folder's
/// chapter.toml counts.
InputList find_inputs(Session& session, const std::vector<std::string>& operands, const std::string& passed_over,
                      bool chapters);

/// Gives them to the desk, until somebody interrupts.
Next one_by_one(const InputList& inputs);

/// Operands as a line to paste has them, a blank before each; empty if one is `-`, which cannot be read again.
std::string to_paste(const std::vector<std::string>& operands);

/// What there is in a folder and below it, chapter.toml too; maybe nothing.
InputList inputs_below(Session& session, const std::string& folder);

/// The release in the current folder that was written to last; empty if there is none.
std::string newest_release(const Session& session);

/// Reports what the desk could not open.
void report_unopened(Session& session, const std::string& path, FileState state);

} // namespace dateline::cli
