// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "terminal/terminal.h"

namespace dateline::cli {

using Rows = std::vector<std::vector<std::string>>;

/// Rows in columns as wide as their widest cell, two blanks between; cut at the terminal's width, never wrapped.
std::string columns(const Rows& rows, const Stream& stream, const std::string& margin = {});

/// A text in lines of at most 78 cells, or what the terminal has, after a margin.
std::string paragraph(std::string_view text, const Stream& stream, const std::string& margin = {});

} // namespace dateline::cli
