// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "dateline.h"
#include "terminal/terminal.h"

namespace dateline::cli {

/// By file, line, column, rule; each thing once.
void sort(std::vector<Diagnostic>& diagnostics);

/// For people: the sentence, the line with the words at fault underlined, the advice. `stream` says how wide it is and
/// whether in colour. What is found at one place in several languages is said once.
std::string report_text(const std::vector<Diagnostic>& diagnostics, const Messages& messages, const Stream& stream);

/// For editors: `file:line:column: error: message [rule]`.
std::string report_lines(const std::vector<Diagnostic>& diagnostics, const Messages& messages);

/// For programs: one JSON object.
std::string report_json(const std::vector<Diagnostic>& diagnostics, const Messages& messages);

/// How many errors each file has, a line each, where more files have some than are seen at a glance.
std::string by_file(const std::vector<Diagnostic>& diagnostics, const Messages& messages, const Stream& stream);

/// "2 errors, 1 warning in 1 file"
std::string summary(const std::vector<Diagnostic>& diagnostics, std::size_t files, const Messages& messages);

/// "error", "warning", "note": as reports for programs have it.
std::string_view name_of(Level level);
std::string file_of(const Diagnostic& diagnostic);

} // namespace dateline::cli
