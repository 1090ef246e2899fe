// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "content/value.h"

namespace dateline::write {

/// A text as a TOML string on one line.
std::string toml_string(std::string_view text);
/// A text as a TOML string: on a line, or if it has several on as many.
std::string toml_text(std::string_view text);
/// A key: as it is, or in quotation marks.
std::string toml_key(std::string_view key);
/// A text as comment lines, broken at its spaces; nothing of an empty one.
std::string toml_comment(std::string_view text);
/// A value as it is written in a TOML file, tables on one line.
std::string toml_value(const Value& value);

} // namespace dateline::write
