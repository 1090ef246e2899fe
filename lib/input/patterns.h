// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace dateline::input {

/// What a pattern of a language file may hold; anything else is `bad-pattern`, at its place.

/// Text with blanks of these names and no other braces: "{city}, {date} – ".
void check_blanks(const Excerpt& pattern, std::string_view key, const std::vector<std::string>& names,
                  Diagnostics& diagnostics);

/// CLDR's pattern letters out of `letters`, words between single quotes, and blanks of these names (endings).
/// https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
void check_letters(const Excerpt& pattern, std::string_view key, std::string_view letters,
                   const std::vector<std::string>& names, Diagnostics& diagnostics);

/// Text with `{from, d}` and `{to, d MMMM}`, each of them with such letters and blanks.
void check_range(const Excerpt& pattern, std::string_view key, std::string_view letters,
                 const std::vector<std::string>& names, Diagnostics& diagnostics);

} // namespace dateline::input
