// SPDX-License-Identifier: MIT
#include "localise/dates.h"

#include <unicode/dtintrv.h>
#include <unicode/dtitvfmt.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>

#include <limits>

#include "base/text.h"
#include "base/unicode.h"
#include "localise/calendar.h"
#include "localise/day_first.h"
#include "localise/marked.h"
#include "localise/shelf.h"

namespace dateline::localise {

struct Dates::Icu {
  Shelf<icu::SimpleDateFormat> models; // one at most
  Shelf<icu::SimpleDateFormat> patterns;
  Shelf<std::string> skeletons;
  Shelf<icu::DateIntervalFormat> ranges;
  Texts printed; // days and hours: releases name the same ones

  const icu::SimpleDateFormat* model(const std::string& locale) const;
};

namespace {
// Stands in a pattern for ending number n, since no letter is ICU's there.
constexpr char32_t first_ending = 0xE000;

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

UDate moment(const DateTime& at) { return static_cast<UDate>(seconds(at)) * 1000; }

/// Dates are Gregorian as far back as they go, as TOML's are.
void make_proleptic(icu::SimpleDateFormat& format) {
  const auto* gregorian = dynamic_cast<const icu::GregorianCalendar*>(format.getCalendar());
  if (!gregorian) return;
  UErrorCode status = U_ZERO_ERROR;
  auto calendar = std::unique_ptr<icu::GregorianCalendar>(gregorian->clone());
  calendar->setGregorianChange(-std::numeric_limits<UDate>::max(), status);
  format.adoptCalendar(calendar.release());
}

/// The format that all of a language's patterns are copied from: to make one anew costs ten times as much.
std::unique_ptr<icu::SimpleDateFormat> make_format(const std::string& locale) {
  UErrorCode status = U_ZERO_ERROR;
  auto format = std::make_unique<icu::SimpleDateFormat>(unicode("y"), icu::Locale(locale.c_str()), status);
  if (U_FAILURE(status)) return nullptr;
  make_proleptic(*format);
  return format;
}

std::unique_ptr<icu::SimpleDateFormat> with_pattern(const icu::SimpleDateFormat* format, std::string_view pattern) {
  std::unique_ptr<icu::SimpleDateFormat> copy(format ? format->clone() : nullptr);
  if (copy) copy->applyPattern(unicode(pattern));
  return copy;
}

/// ICU's own pattern of a style, for a language whose conventions have none.
std::string icu_pattern(icu::DateFormat::EStyle date, icu::DateFormat::EStyle time, const std::string& locale) {
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateTimeInstance(date, time, icu::Locale(locale.c_str())));
  const auto* simple = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
  icu::UnicodeString pattern;
  return simple ? utf8(simple->toPattern(pattern)) : "y-MM-dd";
}

icu::DateFormat::EStyle icu_style(std::string_view style) {
  if (style == "short") return icu::DateFormat::kShort;
  if (style == "medium") return icu::DateFormat::kMedium;
  return style == "full" || style == "on_weekday" ? icu::DateFormat::kFull : icu::DateFormat::kLong;
}

/// The number that a table of endings goes by, as its name says: day_on, weekday_on, month_on, year_on.
int number_for(std::string_view table, const Date& date, const Date& counted) {
  if (table.starts_with("weekday")) return weekday(date);
  if (table.starts_with("year")) return counted.year;
  return table.starts_with("month") ? counted.month : counted.day;
}
} // namespace

Dates::Dates(const Conventions& conventions, std::string icu_locale)
    : conventions_(conventions), locale_(std::move(icu_locale)), icu_(std::make_unique<Icu>()) {}
Dates::~Dates() = default;

const icu::SimpleDateFormat* Dates::Icu::model(const std::string& locale) const {
  return models.get("", [&] { return make_format(locale); });
}

Date Dates::counted(const Date& date) const {
  const auto* model = conventions_.calendar == "gregorian" ? nullptr : icu_->model(locale_);
  if (!model) return date;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(model->getCalendar()->clone());
  calendar->setTime(moment({.date = date, .time = {}}), status);
  return {calendar->get(UCAL_YEAR, status), calendar->get(UCAL_MONTH, status) + 1, calendar->get(UCAL_DATE, status)};
}

/// The ending for a number: its own, that of its last digits ("*4"), or the one for all others.
std::string Dates::with_ending(std::string_view table, const Date& date) const {
  const auto found = conventions_.endings.find(table);
  if (found == conventions_.endings.end()) return {};
  const auto& endings = found->second;
  const auto number = std::to_string(number_for(table, date, counted(date)));
  if (const auto own = endings.find(number); own != endings.end()) return own->second;
  for (std::size_t at = 0; at < number.size(); ++at)
    if (const auto last = endings.find("*" + number.substr(at)); last != endings.end()) return last->second;
  const auto other = endings.find("other");
  return other == endings.end() ? std::string() : other->second;
}

std::string Dates::print(std::string_view pattern, const DateTime& at) const {
  const auto key = std::to_string(seconds(at)).append(1, ' ').append(pattern);
  return icu_->printed.get(key, [&] { return print_anew(pattern, at); });
}

std::string Dates::print_anew(std::string_view pattern, const DateTime& at) const {
  std::vector<std::string> endings;
  const auto prepared = fill(pattern, [&](std::string_view table) {
    std::string out;
    append(out, first_ending + static_cast<char32_t>(endings.size()));
    endings.push_back(with_ending(table, at.date));
    return out;
  });
  const auto* model = icu_->model(locale_);
  const auto* format = icu_->patterns.get(prepared, [&] { return with_pattern(model, prepared); });
  if (!format) return std::string(pattern);
  icu::UnicodeString text;
  format->format(moment(at), text);
  auto out = utf8(text);
  for (std::size_t n = 0; n < endings.size(); ++n) {
    std::string sign;
    append(sign, first_ending + static_cast<char32_t>(n));
    if (const auto place = out.find(sign); place != out.npos) out.replace(place, sign.size(), endings[n]);
  }
  return out;
}

const std::string* Dates::pattern(std::string_view style, bool year) const {
  const auto found = conventions_.dates.find(style);
  if (found == conventions_.dates.end() || found->second.empty()) return nullptr;
  return year ? &found->second.back() : &found->second.front();
}

std::string Dates::skeleton_pattern(std::string_view skeleton) const {
  const auto* made = icu_->skeletons.get(skeleton, [&] {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(icu::Locale(locale_.c_str()), status));
    if (U_FAILURE(status)) return std::make_unique<std::string>("y-MM-dd");
    return std::make_unique<std::string>(utf8(generator->getBestPattern(unicode(skeleton), status)));
  });
  return *made;
}

std::string Dates::date(const Date& date, std::string_view style, bool year) const {
  if (style.starts_with("::")) return print(skeleton_pattern(style.substr(2)), {.date = date, .time = {}});
  const bool may_leave_out = style == "on" || style == "on_weekday";
  const auto* own = pattern(style.empty() ? "long" : style, year || !may_leave_out);
  if (!own && style == "on") own = pattern("long", true);
  if (own) return print(*own, {.date = date, .time = {}});
  return print(icu_pattern(icu_style(style), icu::DateFormat::kNone, locale_), {.date = date, .time = {}});
}

std::string Dates::time(const Time& time, std::string_view style) const {
  const DateTime at{.date = {2000, 1, 1}, .time = time};
  if (style.starts_with("::")) return print(skeleton_pattern(style.substr(2)), at);
  const bool full_hour = time.minute == 0 && !conventions_.time_hour.empty();
  if (style.empty() || style == "short") return print(full_hour ? conventions_.time_hour : conventions_.time, at);
  return print(icu_pattern(icu::DateFormat::kNone, icu::DateFormat::kMedium, locale_), at);
}

std::string Dates::join(std::string_view style, const std::string& date, const std::string& time, bool year) const {
  const auto* own = pattern(style, year);
  return fill(own ? std::string_view(*own) : "{date}, {time}", Values{{"date", date}, {"time", time}});
}

std::string Dates::datetime(const DateTime& at, std::string_view style, bool year) const {
  if (style.starts_with("::")) return print(skeleton_pattern(style.substr(2)), at);
  const bool on = style == "on" || style == "on_weekday";
  return join(on ? "on_time" : "datetime", date(at.date, style, year), time(at.time), year || !on);
}

namespace {
constexpr std::string_view thin_space = "\u2009", dash = "–";

/// Without ICU's thin spaces: 18–20 of a month, but 28 November – 2 December.
std::string with_press_spaces(std::string text, bool one_month) {
  const auto around = std::string(thin_space).append(dash).append(thin_space);
  const auto at = text.find(around);
  if (at != text.npos) text.replace(at, around.size(), one_month ? "–" : " – ");
  return text;
}

bool same_month(const DateRange& range) {
  return range.from.year == range.to.year && range.from.month == range.to.month;
}
} // namespace

std::string Dates::icu_range(const DateRange& range, std::string_view skeleton) const {
  UErrorCode status = U_ZERO_ERROR;
  const auto* format = icu_->ranges.get(skeleton, [&] {
    return std::unique_ptr<icu::DateIntervalFormat>(
        icu::DateIntervalFormat::createInstance(unicode(skeleton), icu::Locale(locale_.c_str()), status));
  });
  const icu::DateInterval interval(moment({.date = range.from, .time = {}}), moment({.date = range.to, .time = {}}));
  icu::UnicodeString text;
  icu::FieldPosition position;
  if (format && U_SUCCESS(status)) format->format(&interval, text, position, status);
  return with_press_spaces(utf8(text), same_month({counted(range.from), counted(range.to)}));
}

/// CLDR's ranges have marks and forms in some languages that a day alone has not: "26 novembre – 02 dicembre", "26–28
/// نوفمبر، 2026". Where a range does not begin and end with days as the press prints them, it is put together from
/// these.
std::string Dates::range(const DateRange& range, std::string_view style) const {
  auto text = icu_range(range, style.starts_with("::") ? style.substr(2) : "yMMMMd");
  const auto* own = pattern("long", true);
  const auto parts = own && style.empty() ? day_first(*own) : std::nullopt;
  const DateRange as_counted{counted(range.from), counted(range.to)};
  if (!parts || (same_month(as_counted) && range.from.day == range.to.day)) return text;
  const bool one_month = same_month(as_counted), one_year = as_counted.from.year == as_counted.to.year;
  const auto from_pattern = one_month ? parts->until_day : one_year ? parts->until_month : std::string_view(*own);
  const auto from = print(from_pattern, {.date = range.from, .time = {}});
  const auto to = print(one_month ? parts->from_day : std::string_view(*own), {.date = range.to, .time = {}});
  const bool agrees = text.starts_with(from) && text.ends_with(to) && text.size() >= from.size() + to.size() &&
                      !is_digit(text[text.size() - to.size() - 1]);
  return agrees ? text : from + (one_month ? "–" : " – ") + to;
}

/// Braces may stand in a part's own pattern: `{to, MMMM d{day_on}}`.
std::string Dates::fill_from_to(std::string_view pattern, const DateRange& range) const {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto open = pattern.find('{', at);
    if (open == pattern.npos) return out.append(pattern.substr(at));
    out.append(pattern.substr(at, open - at));
    auto close = open + 1;
    for (int depth = 1; close < pattern.size(); ++close) {
      if (pattern[close] == '{') ++depth;
      if (pattern[close] == '}' && --depth == 0) break;
    }
    auto part = pattern.substr(open + 1, close - open - 1);
    const bool from = part.starts_with("from");
    part.remove_prefix(std::min(part.find(',') + 1, part.size()));
    part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    out += print(part, {.date = from ? range.from : range.to, .time = {}});
    at = close + 1;
  }
  return out;
}

std::string Dates::from_to(const DateRange& range, bool year) const {
  if (same_month(range) && range.from.day == range.to.day) return date(range.from, "on", year);
  const DateRange as_counted{counted(range.from), counted(range.to)};
  const bool same_year = as_counted.from.year == as_counted.to.year;
  const auto* own = pattern(same_month(as_counted) ? "from_to.same_month"
                            : same_year            ? "from_to.same_year"
                                                   : "from_to.other",
                            year);
  return own ? fill_from_to(*own, range) : this->range(range, {});
}

} // namespace dateline::localise
