// SPDX-License-Identifier: MIT
#include "day.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "session.h"

namespace dateline::cli {

namespace {
bool is_day(std::string_view text) {
  int part[3] = {};
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  constexpr std::size_t start[] = {0, 5, 8}, length[] = {4, 2, 2};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto digits = text.substr(start[i], length[i]);
    if (digits.find_first_not_of("0123456789") != digits.npos) return false;
    std::from_chars(digits.data(), digits.data() + digits.size(), part[i]);
  }
  return std::chrono::year_month_day(std::chrono::year(part[0]), std::chrono::month(static_cast<unsigned>(part[1])),
                                     std::chrono::day(static_cast<unsigned>(part[2])))
      .ok();
}

std::optional<std::int64_t> epoch(std::string_view text) {
  std::int64_t seconds = 0;
  const auto end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, seconds);
  if (read.ec != std::errc() || read.ptr != end || seconds < 0) return std::nullopt;
  return seconds;
}

/// Beyond the year 9999 no day is written with four digits: everything is over by then.
std::string day_of(std::chrono::sys_seconds moment) {
  constexpr auto last = std::chrono::sys_days{std::chrono::year(9999) / std::chrono::December / 31};
  const auto day = std::min(std::chrono::floor<std::chrono::days>(moment), last);
  const std::chrono::year_month_day date(day);
  char out[] = "0000-00-00";
  std::snprintf(out, sizeof out, "%04u-%02u-%02u", static_cast<unsigned>(static_cast<int>(date.year())) % 10000,
                static_cast<unsigned>(date.month()) % 100, static_cast<unsigned>(date.day()) % 100);
  return out;
}
} // namespace

std::string day_of(Session& session, const Option& option) {
  auto day = session.arguments.value(option);
  if (is_day(day)) return day;
  session.fail(Status::usage, "bad-today", {{"value", day}}, "bad-today-help");
  return {};
}

std::string today(Session& session) {
  using namespace std::chrono;
  if (session.arguments.has(options::today)) return day_of(session, options::today);
  const char* text = std::getenv("SOURCE_DATE_EPOCH");
  if (!text) return day_of(floor<seconds>(system_clock::now()));
  if (const auto seconds_since = epoch(text)) return day_of(sys_seconds{seconds{*seconds_since}});
  session.fail(Status::usage, "bad-epoch", {{"value", std::string(text)}}, "bad-epoch-help");
  return {};
}

} // namespace dateline::cli
