// SPDX-License-Identifier: MIT
#include "localise/calendar.h"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>

namespace dateline::localise {

namespace {
using std::chrono::days;
using std::chrono::sys_days;

/// It is dear to open, so each thread keeps those that it has needed: a chapter has one.
const icu::TimeZone& open_zone(const std::string& zone) {
  thread_local std::map<std::string, std::unique_ptr<const icu::TimeZone>> opened;
  auto& found = opened[zone];
  if (!found) found.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
  return *found;
}

struct Shift {
  std::int32_t standard = 0, summer = 0; // milliseconds
  std::int64_t seconds() const { return (std::int64_t{standard} + summer) / 1000; }
};
Shift shift(const icu::TimeZone& zone, std::int64_t at, bool on_its_clocks) {
  Shift out;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(static_cast<UDate>(at) * 1000, on_its_clocks, out.standard, out.summer, status);
  return out;
}
} // namespace

std::int64_t seconds(const DateTime& at) {
  const std::chrono::year_month_day date(std::chrono::year(at.date.year),
                                         std::chrono::month(static_cast<unsigned>(at.date.month)),
                                         std::chrono::day(static_cast<unsigned>(at.date.day)));
  const std::int64_t day = sys_days(date).time_since_epoch().count();
  return ((day * 24 + at.time.hour) * 60 + at.time.minute) * 60 + at.time.second;
}

DateTime from_seconds(std::int64_t seconds) {
  const auto day = std::chrono::floor<days>(std::chrono::seconds(seconds));
  const std::chrono::year_month_day date{sys_days(day)};
  const auto rest = static_cast<int>(seconds - std::int64_t{day.count()} * 86400);
  return {.date = {int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day()))},
          .time = {rest / 3600, rest / 60 % 60, rest % 60}};
}

int weekday(const Date& date) {
  const auto day = seconds({.date = date, .time = {}}) / 86400;
  return static_cast<int>(std::chrono::weekday(sys_days(days(day))).iso_encoding());
}

DateTime in_zone(const DateTime& at, const std::string& zone) {
  if (!at.offset) return at;
  const auto universal = seconds(at) - std::int64_t{*at.offset} * 60;
  return from_seconds(universal + shift(open_zone(zone), universal, false).seconds());
}

std::string zone_name(const DateTime& at, const std::string& zone, const std::string& icu_locale) {
  const auto& opened = open_zone(zone);
  const bool summer = shift(opened, seconds(at), true).summer != 0;
  icu::UnicodeString name;
  opened.getDisplayName(summer, icu::TimeZone::LONG, icu::Locale(icu_locale.c_str()), name);
  std::string out;
  name.toUTF8String(out);
  return out.starts_with("GMT") && out.size() > 3 ? zone : out; // the offset again: the language has no name for it
}

int minutes_from_utc(const DateTime& at, const std::string& zone) {
  return static_cast<int>(shift(open_zone(zone), seconds(at), true).seconds() / 60);
}

std::string zone_offset(const DateTime& at, const std::string& zone) {
  const auto minutes = minutes_from_utc(at, zone);
  if (minutes == 0) return "UTC";
  const auto size = std::abs(minutes);
  auto out = "UTC" + std::string(minutes < 0 ? "−" : "+") + std::to_string(size / 60);
  if (size % 60 != 0) out += (size % 60 < 10 ? ":0" : ":") + std::to_string(size % 60);
  return out;
}

std::string iso(const Date& date) { return written(date); }

std::string iso(const DateTime& at) {
  return fmt::format("{}T{:02}:{:02}:{:02}", iso(at.date), at.time.hour, at.time.minute, at.time.second);
}

std::string iso(const DateTime& at, const std::string& zone) {
  const auto minutes = minutes_from_utc(at, zone), size = std::abs(minutes);
  return fmt::format("{}{}{:02}:{:02}", iso(at), minutes < 0 ? '-' : '+', size / 60, size % 60);
}

} // namespace dateline::localise
