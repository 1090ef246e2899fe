// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "terminal/terminal.h"

namespace dateline::cli {

using Rows = std::vector<std::vector<std::string>>;

/// Rows in columns as wide as their widest cell, two blanks between; cut at the terminal's width, never wrapped.
std::string columns(const Rows& rows, const Stream& stream, const std::string& margin = {});

/// The same where the last column is a sentence that nobody came to see cut: it goes on in lines under itself, or,
/// where too little room is left beside the others, in lines of its own under the row. In a pipe, a line each.
std::string columns_with_text(const Rows& rows, const Stream& stream, const std::string& margin = {});

/// A label in its colour and a sentence behind it, after a margin; at a terminal in lines of its width, those that
/// follow two cells further in. In a pipe, one line.
std::string labelled(Colour colour, const std::string& label, std::string_view text, const Stream& stream,
                     const std::string& margin = {});

/// A text in lines of at most 78 cells, or what the terminal has, after a margin.
std::string paragraph(std::string_view text, const Stream& stream, const std::string& margin = {});

} // namespace dateline::cli
