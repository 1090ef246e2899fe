// SPDX-License-Identifier: MIT
#include "input/dates.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <utility>
#include <vector>

#include "base/codes.h"
#include "base/text.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
/// Reads a text from its front; each function takes what it finds and says whether it found it.
struct Reader {
  std::string_view rest;

  bool sign(std::string_view any_of) {
    if (rest.empty() || any_of.find(rest.front()) == any_of.npos) return false;
    rest.remove_prefix(1);
    return true;
  }
  /// A number of at most `longest` digits; how many there were.
  std::size_t number(int& out, std::size_t longest) {
    std::size_t digits = 0;
    for (out = 0; digits < longest && digits < rest.size() && is_digit(rest[digits]); ++digits)
      out = out * 10 + (rest[digits] - '0');
    if (digits < rest.size() && is_digit(rest[digits])) return 0;
    rest.remove_prefix(digits);
    return digits;
  }
};

/// 2026-11-26, 2026/11/26, 2026-1-5.
bool read_year_first(Reader& reader, Moment& moment) {
  Reader at = reader;
  Date date;
  if (at.number(date.year, 4) != 4 || at.rest.empty()) return false;
  const auto mark = at.rest.substr(0, 1);
  if (!at.sign("-/.")) return false;
  const auto month = at.number(date.month, 2);
  if (month == 0 || !at.sign(mark)) return false;
  const auto day = at.number(date.day, 2);
  if (day == 0) return false;
  moment.padded = month == 2 && day == 2 && mark == "-";
  moment.date = date;
  reader = at;
  return true;
}

/// 26/11/2026, 26.11.2026, 26-11-2026; and 11/26/2026, where only that can be meant.
bool read_day_first(Reader& reader, Moment& moment) {
  Reader at = reader;
  Date date;
  if (at.number(date.day, 2) == 0 || at.rest.empty()) return false;
  const auto mark = at.rest.substr(0, 1);
  if (!at.sign("-/.")) return false;
  if (at.number(date.month, 2) == 0 || !at.sign(mark) || at.number(date.year, 4) != 4) return false;
  if (date.month > 12 && date.day <= 12) std::swap(date.day, date.month);
  moment.year_first = false;
  moment.date = date;
  reader = at;
  return true;
}

/// 10:00, 10:00:00, 10:00:00.000
bool read_time(Reader& reader, Moment& moment) {
  Reader at = reader;
  Time time;
  const auto hour = at.number(time.hour, 2);
  if (hour == 0 || !at.sign(":") || at.number(time.minute, 2) != 2) return false;
  moment.padded = moment.padded && hour == 2;
  moment.seconds = at.sign(":");
  if (moment.seconds && at.number(time.second, 2) != 2) return false;
  if (moment.seconds && at.sign(".")) {
    int fraction = 0;
    if (at.number(fraction, 9) == 0) return false;
  }
  moment.time = time;
  reader = at;
  return true;
}

bool read_offset(Reader& reader, Moment& moment) {
  if (reader.sign("Zz")) {
    moment.offset = 0;
    return true;
  }
  const bool west = reader.rest.starts_with('-');
  int hours = 0, minutes = 0;
  if (!reader.sign("+-") || reader.number(hours, 2) != 2 || !reader.sign(":") || reader.number(minutes, 2) != 2)
    return false;
  if (hours > 23 || minutes > 59) return false;
  moment.offset = (west ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

int days_in(int year, int month) {
  static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

/// As a clock that is set to UTC would count it.
std::int64_t seconds_of(const DateTime& at) {
  using namespace std::chrono;
  const year_month_day date(year(at.date.year), month(static_cast<unsigned>(at.date.month)),
                            day(static_cast<unsigned>(at.date.day)));
  const std::int64_t days = sys_days(date).time_since_epoch().count();
  return ((days * 24 + at.time.hour) * 60 + at.time.minute) * 60 + at.time.second;
}

std::string time_at(std::int64_t seconds) { return fmt::format("{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60); }

/// "+02:00"
std::string written_offset(std::int64_t seconds) { return (seconds < 0 ? "-" : "+") + time_at(std::abs(seconds)); }

/// As it should be typed: with a time of day between quotation marks, where TOML's own form needs its seconds.
std::string corrected(const Moment& moment) {
  std::string date = moment.date ? written(moment.date) : "";
  if (!moment.time) return date;
  return fmt::format("\"{}{}{:02}:{:02}\"", date, date.empty() ? "" : " ", moment.time->hour, moment.time->minute);
}

/// The other way to type a time of day, which a value without quotation marks may have meant.
std::string bare_form(const Moment& moment) {
  const auto& time = *moment.time;
  const auto date = moment.date ? written(moment.date) + "T" : "";
  return fmt::format("{}{:02}:{:02}:{:02}", date, time.hour, time.minute, time.second);
}

/// 05/06/2026: the 5th of June, or May the 6th.
bool is_ambiguous(const Moment& moment, std::string_view text) {
  return !moment.year_first && moment.date->day <= 12 && moment.date->day != moment.date->month &&
         text.find('.') == text.npos;
}
} // namespace

std::optional<Moment> read_moment(std::string_view text) {
  Reader reader{text};
  Moment moment;
  const bool date = read_year_first(reader, moment) || read_day_first(reader, moment);
  const bool timed = !date || reader.sign("Tt ");
  if (timed && !read_time(reader, moment)) return std::nullopt;
  if (date && timed && !reader.rest.empty() && !read_offset(reader, moment)) return std::nullopt;
  if (!reader.rest.empty()) return std::nullopt;
  return moment;
}

bool has_short_year(std::string_view text) {
  std::vector<std::size_t> groups = {0};
  for (const char c : text)
    if (is_digit(c))
      ++groups.back();
    else if (c == '.' || c == '/' || c == '-')
      groups.push_back(0);
    else
      return false;
  return groups.size() == 3 && groups[2] == 2 &&
         std::all_of(groups.begin(), groups.end(), [](std::size_t digits) { return digits == 1 || digits == 2; });
}

bool report_moment(const Moment& moment, std::string_view text, bool bare, std::string_view key, const Span& span,
                   Diagnostics& diagnostics) {
  const auto report = [&](std::string_view message, std::vector<Argument> arguments, std::string_view help) {
    arguments.push_back({"key", std::string(key)});
    diagnostics.add(
        {.rule = "bad-date", .message = message, .span = span, .arguments = std::move(arguments), .help = help});
    return true;
  };
  const auto number = [](int value) { return std::to_string(value); };
  if (const auto& date = moment.date) {
    if (date->month < 1 || date->month > 12)
      return report("bad-date-month", {{"value", number(date->month)}}, "bad-date-form");
    if (const auto days = days_in(date->year, date->month); date->day < 1 || date->day > days)
      return report("bad-date-day", {{"value", number(date->day)}, {"days", number(days)}}, "bad-date-form");
  }
  if (const auto& time = moment.time; time && (time->hour > 23 || time->minute > 59 || time->second > 59))
    return report("bad-date-time", {{"value", std::string(text)}},
                  moment.date ? "bad-datetime-form" : "bad-date-time-form");
  const bool either = bare && moment.time;
  if (moment.year_first && moment.padded && (!either || moment.seconds)) return false;
  std::vector<Argument> shown = {{"value", std::string(text)}, {"corrected", corrected(moment)}};
  if (is_ambiguous(moment, text)) {
    auto swapped = moment;
    std::swap(swapped.date->day, swapped.date->month);
    shown.push_back({"swapped", corrected(swapped)});
    return report("bad-date-order", std::move(shown), "bad-date-either");
  }
  if (either) shown.push_back({"other", bare_form(moment)});
  const std::string_view help = either ? "write-either" : "write-instead";
  const bool ordered = moment.year_first && moment.padded;
  return report(ordered ? "bad-date-seconds" : "bad-date-order", std::move(shown), help);
}

bool check_clocks(const DateTime& moment, const std::string& timezone, std::string_view key, const Span& span,
                  Diagnostics& diagnostics) {
  if (moment.offset) return true;
  const auto seconds = seconds_of(moment);
  const auto shown = clocks(timezone, seconds);
  if (shown.times == 1) return true;
  const bool skipped = shown.times == 0;
  const auto date = written(moment.date), time = time_at(moment.time.hour * 3600 + moment.time.minute * 60);
  std::vector<Argument> arguments = {{"key", std::string(key)}, {"zone", timezone}, {"date", date}, {"time", time}};
  if (skipped) {
    const auto later = time_at(seconds - seconds_of({moment.date, {}, {}}) + shown.jump);
    arguments.push_back({"corrected", fmt::format("\"{} {}\"", date, later)});
  } else {
    const auto second = shown.before + shown.jump;
    arguments.push_back({"offset", written_offset(shown.taken)});
    arguments.push_back({"first", fmt::format("\"{} {}{}\"", date, time, written_offset(shown.before))});
    arguments.push_back({"second", fmt::format("\"{} {}{}\"", date, time, written_offset(second))});
  }
  diagnostics.add({.rule = skipped ? "bad-date" : "ambiguous-time",
                   .message = skipped ? "bad-date-skipped" : "ambiguous-time",
                   .span = span,
                   .arguments = std::move(arguments),
                   .help = skipped ? "write-instead" : "ambiguous-time-write",
                   .level = skipped ? Level::error : Level::warning});
  return !skipped;
}

} // namespace dateline::input
