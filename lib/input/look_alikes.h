// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"

namespace dateline::input {

/// A TOML file as it is to be cut into statements, byte for byte as long: spaces outside texts that TOML does not know
/// are spaces (reported, the first of a line), and what three curly quotation marks open and close over several lines
/// is a text, which is still to be reported.
std::string without_look_alikes(const SourcePtr& source, Diagnostics& diagnostics);

/// How many bytes three quotation marks at the front take, of which one at least is curly; 0: there are none.
std::size_t three_curly_marks(std::string_view text);

} // namespace dateline::input
