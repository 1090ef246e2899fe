// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "content/value.h"

namespace dateline::input {

/// A date, a time of day or both, as somebody typed them.
struct Moment {
  std::optional<Date> date;
  std::optional<Time> time;
  std::optional<int> offset; // minutes east of UTC
  bool year_first = true;    // otherwise 26/11/2026, 26.11.2026 …
  bool padded = true;        // otherwise 2026-1-5
  bool seconds = true;       // otherwise 10:00
};

/// What a text says, if it has the form of a date or time at all; months, days and hours may still be out of range.
std::optional<Moment> read_moment(std::string_view text);

/// 01.12.26: no year that could be told, and no number either.
bool has_short_year(std::string_view text);

/// Reports what is wrong with a moment (`bad-date`: month 13, 30 February, 25:00, the wrong form), at `span`; false if
/// nothing is. `text`: as it was typed; `bare`: as a TOML value rather than a text, where seconds may not be left out.
bool report_moment(const Moment& moment, std::string_view text, bool bare, std::string_view key, const Span& span,
                   Diagnostics& diagnostics);

/// Reports a moment without an offset that the clocks of the time zone skip (`bad-date`: false), or show twice
/// (`ambiguous-time`, a warning).
bool check_clocks(const DateTime& moment, const std::string& timezone, std::string_view key, const Span& span,
                  Diagnostics& diagnostics);

} // namespace dateline::input
