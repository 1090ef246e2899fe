// SPDX-License-Identifier: MIT
#include "localise/dates.h"

#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include "localise/calendar.h"
#include "localise/locale.h"
#include "sample.h"

using namespace dateline;
using localise::Dates;

namespace {
Dates dates(const Conventions& conventions) { return {conventions, localise::icu_locale(conventions)}; }
constexpr Date day{2026, 11, 26};
} // namespace

TEST_CASE("named styles are the press's own, with the year or without") {
  const auto english = sample::english(), spanish = sample::spanish();
  CHECK(dates(english).date(day, "long") == "26 November 2026");
  CHECK(dates(english).date(day, "") == "26 November 2026");
  CHECK(dates(english).date(day, "on", false) == "on 26 November");
  CHECK(dates(english).date(day, "on_weekday", true) == "on Thursday 26 November 2026");
  CHECK(dates(english).date(day, "short", false) == "26/11/2026");
  CHECK(dates(spanish).date(day, "on", false) == "el 26 de noviembre");
  CHECK(dates(sample::japanese()).date(day, "long") == "2026年11月26日");
}

TEST_CASE("a style that the conventions do not have is ICU's") {
  const auto english = sample::english();
  CHECK(dates(english).date(day, "full") == "Thursday, 26 November 2026");
  CHECK(dates(english).date(day, "::yMMM") == "Nov 2026");
}

TEST_CASE("an ending follows the number: its own, its last digit's, or the others'") {
  Conventions hungarian;
  hungarian.language = "hu";
  hungarian.dates = {{"on", {"MMMM d{day_on}", "y. MMMM d{day_on}"}},
                     {"from_to.same_month", {"{from, MMMM d}. és {to, d{day_on}} között"}}};
  hungarian.endings = {{"day_on", {{"1", "-jén"}, {"*4", "-én"}, {"other", "-án"}}}};
  const auto made = dates(hungarian);
  CHECK(made.date({2026, 11, 26}, "on", false) == "november 26-án");
  CHECK(made.date({2026, 11, 1}, "on", false) == "november 1-jén");
  CHECK(made.date({2026, 11, 24}, "on", true) == "2026. november 24-én");
  CHECK(made.from_to({{2026, 11, 1}, {2026, 11, 4}}, false) == "november 1. és 4-én között");

  Conventions turkish;
  turkish.language = "tr";
  turkish.dates = {{"on", {"d MMMM{month_on}"}}};
  turkish.endings = {{"month_on", {{"11", "'da"}, {"other", "'de"}}}};
  CHECK(dates(turkish).date(day, "on", false) == "26 Kasım'da");
}

TEST_CASE("a table may stand before the number, and for a weekday or a month in a case") {
  Conventions russian;
  russian.language = "ru";
  russian.dates = {{"on_weekday", {"{weekday_on}, d {month_of}"}}, {"long", {"{day_article}d MMMM"}}};
  russian.endings = {{"weekday_on", {{"2", "во вторник"}, {"4", "в четверг"}, {"7", "в воскресенье"}}},
                     {"month_of", {{"11", "ноября"}, {"12", "декабря"}}},
                     {"day_article", {{"11", "all'"}, {"other", "al "}}}};
  const auto made = dates(russian);
  CHECK(made.date(day, "on_weekday") == "в четверг, 26 ноября");
  CHECK(made.date({2026, 11, 29}, "on_weekday") == "в воскресенье, 29 ноября");
  CHECK(made.date({2026, 12, 1}, "on_weekday") == "во вторник, 1 декабря");
  CHECK(made.date({2026, 11, 11}, "long") == "all'11 ноября");
  CHECK(made.date(day, "long") == "al 26 ноября");
}

TEST_CASE("ranges say once what both ends share") {
  const auto english = sample::english(), spanish = sample::spanish();
  const DateRange month{{2026, 11, 18}, {2026, 11, 20}}, year{{2026, 11, 28}, {2026, 12, 2}},
      years{{2026, 12, 30}, {2027, 1, 2}};
  CHECK(dates(english).from_to(month, false) == "from 18 to 20 November");
  CHECK(dates(spanish).from_to(month, true) == "del 18 al 20 de noviembre de 2026");
  CHECK(dates(english).from_to(year, true) == "from 28 November to 2 December 2026");
  CHECK(dates(english).from_to(years, false) == "from 30 December 2026 to 2 January 2027");
  CHECK(dates(english).range(month, {}) == "18–20 November 2026");
  CHECK(dates(spanish).range(month, {}) == "18–20 de noviembre de 2026");
  auto american = english;
  american.language = "en";
  american.dates["long"] = {"MMMM d, y"};
  CHECK(dates(american).range(month, {}) == "November 18–20, 2026");
  CHECK(dates(english).range(years, {}) == "30 December 2026 – 2 January 2027");
  CHECK(dates(english).range(year, {}) == "28 November – 2 December 2026");
}

TEST_CASE("a range that CLDR writes otherwise than the press writes a day is put together from days") {
  auto conventions = sample::english();
  const auto printed = [&](std::string_view language, std::string_view pattern, const Date& to) {
    conventions.language = language;
    conventions.dates["long"] = {std::string(pattern)};
    return dates(conventions).range({{2026, 11, 26}, to}, {});
  };
  CHECK(printed("it", "d MMMM y", {2026, 12, 2}) == "26 novembre – 2 dicembre 2026");
  CHECK(printed("sw", "d MMMM y", {2026, 12, 2}) == "26 Novemba – 2 Desemba 2026");
  CHECK(printed("cs", "d. MMMM y", {2026, 11, 28}) == "26.–28. listopadu 2026");
  CHECK(printed("ar", "d MMMM y", {2027, 1, 2}) == "26 نوفمبر 2026 – 2 يناير 2027");
  CHECK(printed("vi", "'ngày' d 'tháng' M 'năm' y", {2026, 11, 28}) == "ngày 26–28 tháng 11 năm 2026");
  CHECK(printed("sv", "d MMMM y", {2026, 12, 2}) == "26 november–2 december 2026");
  CHECK(printed("ja", "y年M月d日", {2026, 11, 28}) == "2026年11月26日～28日");
}

TEST_CASE("times, and both together") {
  const auto english = sample::english(), spanish = sample::spanish();
  const DateTime at{.date = day, .time = {9, 5, 0}};
  CHECK(dates(english).time(at.time) == "09:05");
  CHECK(dates(spanish).time(at.time, "short") == "9:05");
  CHECK(dates(english).time(at.time, "medium") == "09:05:00");
  CHECK(dates(english).datetime(at, "") == "26 November 2026, 09:05");
  CHECK(dates(spanish).datetime(at, "on", false) == "el 26 de noviembre a las 9:05");
}

TEST_CASE("the press's calendar and digits") {
  auto persian = sample::arabic();
  persian.language = "fa";
  persian.calendar = "persian";
  persian.digits = "arabext";
  CHECK(dates(persian).date(day, "long") == "۵ آذر ۱۴۰۵");
  auto buddhist = sample::english();
  buddhist.language = "th";
  buddhist.calendar = "buddhist";
  CHECK(dates(buddhist).date(day, "long") == "26 พฤศจิกายน 2569");
}

TEST_CASE("tables and ranges go by the days, months and years that are printed") {
  auto persian = sample::arabic();
  persian.language = "fa";
  persian.calendar = "persian";
  persian.digits = "arabext";
  persian.dates = {{"on", {"{day_on}d MMMM{month_on}"}},
                   {"from_to.same_month", {"{from, d}-{to, d MMMM}"}},
                   {"from_to.same_year", {"{from, d MMMM} - {to, d MMMM}"}}};
  persian.endings = {{"day_on", {{"5", "five "}, {"26", "wrong"}}}, {"month_on", {{"9", " nine"}, {"11", "wrong"}}}};
  CHECK(dates(persian).date(day, "on") == "five ۵ آذر nine");
  CHECK(dates(persian).from_to({{2026, 11, 26}, {2026, 12, 2}}, false) == "۵-۱۱ آذر");
  CHECK(dates(persian).from_to({{2026, 11, 20}, {2026, 11, 26}}, false) == "۲۹ آبان - ۵ آذر");
}

TEST_CASE("digits reach times and datetimes") {
  auto bengali = sample::english();
  bengali.language = "bn";
  bengali.digits = "beng";
  CHECK(dates(bengali).time({9, 5, 0}) == "০৯:০৫");
  CHECK(dates(bengali).datetime({.date = day, .time = {9, 5, 0}}, "short") == "২৬/১১/২০২৬, ০৯:০৫");
  CHECK(dates(bengali).time({9, 5, 0}, "medium").find('9') == std::string::npos);
}

TEST_CASE("dates are Gregorian as far back as they go") {
  CHECK(dates(sample::english()).date({1500, 1, 1}, "long") == "1 January 1500");
}

TEST_CASE("a moment with an offset is brought to the clocks of a zone") {
  const auto at = localise::in_zone({.date = {2026, 12, 31}, .time = {23, 30, 0}, .offset = 0}, "Europe/Madrid");
  CHECK(at.date == Date{2027, 1, 1});
  CHECK(at.time == Time{0, 30, 0});
  const auto back = localise::in_zone({.date = {2026, 7, 1}, .time = {1, 0, 0}, .offset = 330}, "America/St_Johns");
  CHECK(back.date == Date{2026, 6, 30});
  CHECK(back.time == Time{17, 0, 0});
  CHECK(localise::in_zone({.date = day, .time = {9, 0, 0}}, "Asia/Tokyo").time == Time{9, 0, 0});
}

TEST_CASE("zones by name and offset, summer time too") {
  const DateTime winter{.date = day, .time = {10, 0, 0}}, summer{.date = {2026, 7, 1}, .time = {10, 0, 0}};
  CHECK(localise::zone_name(winter, "Europe/Madrid", "en") == "Central European Standard Time");
  CHECK(localise::zone_name(summer, "Europe/Madrid", "es") == "hora de verano de Europa central");
  CHECK(localise::zone_offset(winter, "Europe/Madrid") == "UTC+1");
  CHECK(localise::zone_offset(summer, "Europe/Madrid") == "UTC+2");
  CHECK(localise::zone_offset(winter, "America/St_Johns") == "UTC−3:30");
  CHECK(localise::zone_offset(winter, "UTC") == "UTC");
}

TEST_CASE("a language that ICU does not know takes nothing from the machine") {
  Conventions unknown;
  unknown.language = "rup";
  CHECK(localise::icu_locale(unknown).starts_with("root@"));
  unknown.language = "es-XK";
  CHECK(localise::icu_locale(unknown).starts_with("es_XK@"));
}

TEST_CASE("threads share what a language has made") {
  const auto english = sample::english();
  const auto made = dates(english);
  std::vector<std::string> printed(4);
  std::vector<std::thread> threads;
  for (auto& out : printed)
    threads.emplace_back([&] {
      for (int n = 1; n <= 28; ++n) out += made.date({2026, 2, n}, "on_weekday") + made.time({n % 24, n, 0});
    });
  for (auto& thread : threads) thread.join();
  CHECK(printed[0].starts_with("on Sunday 1 February 2026"));
  for (const auto& out : printed) CHECK(out == printed[0]);
}
