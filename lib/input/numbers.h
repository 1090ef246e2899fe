// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// Numbers as people write them, with marks that TOML does not know.
namespace dateline::input {

/// 1,200: a thousand where this mark parts thousands, and hardly more than one elsewhere.
bool is_thousands(std::string_view digits, char mark);

/// 12,5 and 1.200,50, but not 1,200.50.
bool has_decimal_comma(std::string_view text);

/// The number that digits with points, commas, apostrophes or blanks between them are meant to be, as TOML has it.
std::string without_marks(std::string_view text);

/// The same of a text: "1.240" is 1240, "12.5" and "12,5" are 12.5. Empty: it is no number.
std::string number_meant(std::string_view text);

} // namespace dateline::input
