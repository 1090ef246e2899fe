// SPDX-License-Identifier: MIT
#include "localise/lists.h"

#include <unicode/listformatter.h>

#include "base/unicode.h"
#include "localise/marked.h"
#include "localise/shelf.h"

namespace dateline::localise {

struct Lists::Icu {
  Shelf<icu::ListFormatter> formatters;
};

namespace {
/// A letter has a direction, a sign has none.
bool has_word(const std::string& text) { return direction(text).has_value(); }
} // namespace

Lists::Lists(std::string icu_locale, bool serial_comma, std::string two, std::string two_either)
    : locale_(std::move(icu_locale)), two_(std::move(two)), two_either_(std::move(two_either)),
      serial_comma_(serial_comma), icu_(std::make_unique<Icu>()) {}
Lists::~Lists() = default;

std::string Lists::join(const std::vector<std::string>& items, bool either) const {
  if (items.size() < 2) return items.empty() ? std::string() : items.front();
  const auto pattern = own(either);
  if (serial_comma_ && pattern.empty() && (either || has_word(by_icu({"1", "2"}, false)))) return by_icu(items, either);
  std::string first = items.front();
  for (std::size_t n = 1; n + 1 < items.size(); ++n) first += separator() + items[n];
  const auto& last = items.back();
  return pattern.empty() ? by_icu({first, last}, either) : fill(pattern, Values{{"0", first}, {"1", last}});
}

/// The language's own pattern for two, where it is needed.
std::string Lists::own(bool either) const {
  if (either) return two_either_;
  return has_word(fill(two_, Values{})) && !has_word(by_icu({"1", "2"}, false)) ? two_ : std::string();
}

std::string Lists::by_icu(const std::vector<std::string>& items, bool either) const {
  UErrorCode status = U_ZERO_ERROR;
  const auto* format = icu_->formatters.get(either ? "or" : "and", [&] {
    return std::unique_ptr<icu::ListFormatter>(icu::ListFormatter::createInstance(
        icu::Locale(locale_.c_str()), either ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, status));
  });
  std::vector<icu::UnicodeString> texts;
  for (const auto& item : items) texts.push_back(icu::UnicodeString::fromUTF8(item));
  icu::UnicodeString joined;
  if (format) format->format(texts.data(), static_cast<std::int32_t>(texts.size()), joined, status);
  std::string out;
  return joined.toUTF8String(out);
}

std::string Lists::separator() const {
  const auto three = by_icu({"1", "2", "3"}, false);
  const auto one = three.find('1'), two = three.find('2');
  return one < two && two != three.npos ? three.substr(one + 1, two - one - 1) : ", ";
}

} // namespace dateline::localise
