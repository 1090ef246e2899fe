// SPDX-License-Identifier: MIT
#include "localise/numbers.h"

#include <fmt/format.h>
#include <unicode/numberformatter.h>

#include <array>
#include <cmath>

#include "localise/shelf.h"

namespace dateline::localise {

namespace {
using icu::number::LocalizedNumberFormatter;
using icu::number::Notation;
using icu::number::NumberFormatter;
using icu::number::Precision;
using icu::number::UnlocalizedNumberFormatter;

constexpr int digits_that_count = 2; // of a number that is rounded
constexpr double in_words = 1e6;     // from here on

UnlocalizedNumberFormatter plain() {
  return NumberFormatter::with().precision(Precision::minMaxSignificantDigits(1, 15));
}

UNumberUnitWidth width_of(const std::string& style) {
  if (style == "code") return UNUM_UNIT_WIDTH_ISO_CODE;
  return style == "name" ? UNUM_UNIT_WIDTH_FULL_NAME : UNUM_UNIT_WIDTH_SHORT;
}

UnlocalizedNumberFormatter currency(const Money& money, const std::string& style) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::CurrencyUnit unit(icu::StringPiece(money.currency), status);
  const bool whole = money.whole && money.amount == std::floor(money.amount);
  return NumberFormatter::with()
      .unit(unit)
      .unitWidth(width_of(style))
      .precision(whole ? Precision(Precision::integer()) : Precision(Precision::currency(UCURR_USAGE_STANDARD)));
}

UnlocalizedNumberFormatter rounded(bool down, bool words) {
  auto format = NumberFormatter::with()
                    .precision(Precision::maxSignificantDigits(digits_that_count))
                    .roundingMode(down ? UNUM_ROUND_DOWN : UNUM_ROUND_HALFUP);
  return words ? format.notation(Notation::compactLong()) : format;
}

/// One of the closed list (message.h), without its `::`.
UnlocalizedNumberFormatter skeleton(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  auto format = NumberFormatter::forSkeleton(
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))), status);
  return text.find("unit/") == text.npos ? format : format.unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
}
/// Without the marks of direction that ICU puts in: an isolate does their work, and they would turn it about.
std::string without_direction(std::string_view text) {
  constexpr std::array<std::string_view, 3> marks = {"\u200E", "\u200F", "\u061C"};
  std::string out(text);
  for (const auto mark : marks)
    for (auto at = out.find(mark); at != out.npos; at = out.find(mark, at)) out.erase(at, mark.size());
  return out;
}
} // namespace

struct Numbers::Icu {
  Shelf<LocalizedNumberFormatter> formatters;
  Texts sums; // ICU works out anew how a currency stands beside its number

  template <class Make>
  std::string print(double number, std::string_view name, const std::string& locale, Make make) const {
    const auto* format = formatters.get(
        name, [&] { return std::make_unique<LocalizedNumberFormatter>(make().locale(icu::Locale(locale.c_str()))); });
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    format->formatDouble(number, status).toString(status).toUTF8String(out);
    return without_direction(out);
  }
};

Numbers::Numbers(std::string icu_locale, std::string money)
    : locale_(std::move(icu_locale)), money_(std::move(money)), icu_(std::make_unique<Icu>()) {}
Numbers::~Numbers() = default;

std::string Numbers::decimal(double number) const { return icu_->print(number, "", locale_, plain); }

std::string Numbers::percent(double percent) const {
  return icu_->print(percent, "%", locale_, [] { return plain().unit(icu::MeasureUnit::getPercent()); });
}

std::string Numbers::money(const Money& money) const {
  const bool whole = money.whole && money.amount == std::floor(money.amount);
  const auto name = money.currency + (whole ? "" : ".");
  return icu_->sums.get(fmt::format("{} {}", name, money.amount), [&] {
    return icu_->print(money.amount, name, locale_, [&] { return currency(money, money_); });
  });
}

std::string Numbers::rounded_to(double number, bool down) const {
  const bool words = std::fabs(number) >= (down ? in_words : in_words - in_words / 200); // 995,000 rounds to a million
  const std::string name = std::string(down ? "over" : "short") + (words ? " words" : "");
  return icu_->print(number, name, locale_, [&] { return rounded(down, words); });
}

std::string Numbers::styled(double number, std::string_view style) const {
  if (style.empty()) return decimal(number);
  if (style == "percent") return percent(number);
  if (style == "over" || style == "short") return rounded_to(number, style == "over");
  return icu_->print(number, style, locale_, [&] {
    return style == "integer" ? plain().precision(Precision::integer()) : skeleton(style.substr(2));
  });
}

} // namespace dateline::localise
