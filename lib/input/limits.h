// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "input/layout.h"

namespace dateline::input {

/// How deep keys and values may lie in one another.
inline constexpr std::size_t max_depth = 32;

/// The limits on one statement: keys and values nested over 32 deep, a number over 15 digits (`too-large`).
bool report_limits(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics);

bool is_too_large(double number);
void report_long_number(const Span& span, Diagnostics& diagnostics);

/// Reports a control character, a noncharacter or an unbalanced bidirectional control in a value (`hidden-character`).
void report_hidden(const Excerpt& text, Diagnostics& diagnostics);

/// Reports the control characters that TOML lets stand nowhere, once a line, and puts blanks for them in `text`.
void blank_hidden_characters(const SourcePtr& source, std::string& text, Diagnostics& diagnostics);

} // namespace dateline::input
