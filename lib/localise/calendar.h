// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "content/value.h"

namespace dateline::localise {

/// Seconds from 1970 on, of a clock that stands in no time zone.
std::int64_t seconds(const DateTime& at);
DateTime from_seconds(std::int64_t seconds);

/// 1 is Monday.
int weekday(const Date& date);

/// A moment as the clocks of a time zone (IANA) show it. One without an offset is that already.
DateTime in_zone(const DateTime& at, const std::string& zone);

/// The name of a zone at a moment that its own clocks show (IANA's, if the language has none), and its distance from
/// UTC: "UTC+1", "UTC−3:30".
std::string zone_name(const DateTime& at, const std::string& zone, const std::string& icu_locale);
/// The distance from UTC of the clocks of a zone, at a moment that they show.
int minutes_from_utc(const DateTime& at, const std::string& zone);
std::string zone_offset(const DateTime& at, const std::string& zone);

/// As machines read it (RFC 3339): a date; what clocks show somewhere; and in a zone, with their distance from UTC.
std::string iso(const Date& date);
std::string iso(const DateTime& at);
std::string iso(const DateTime& at, const std::string& zone);

} // namespace dateline::localise
