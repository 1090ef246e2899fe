// SPDX-License-Identifier: MIT
#include "localise/lists.h"

#include <unicode/listformatter.h>

#include "localise/shelf.h"

namespace dateline::localise {

struct Lists::Icu {
  Shelf<icu::ListFormatter> formatters;
};

Lists::Lists(std::string icu_locale) : locale_(std::move(icu_locale)), icu_(std::make_unique<Icu>()) {}
Lists::~Lists() = default;

std::string Lists::join(const std::vector<std::string>& items) const {
  if (items.size() < 2) return items.empty() ? std::string() : items.front();
  UErrorCode status = U_ZERO_ERROR;
  const auto* format = icu_->formatters.get("and", [&] {
    return std::unique_ptr<icu::ListFormatter>(icu::ListFormatter::createInstance(
        icu::Locale(locale_.c_str()), ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, status));
  });
  std::vector<icu::UnicodeString> texts;
  for (const auto& item : items) texts.push_back(icu::UnicodeString::fromUTF8(item));
  icu::UnicodeString joined;
  if (format) format->format(texts.data(), static_cast<std::int32_t>(texts.size()), joined, status);
  std::string out;
  return joined.toUTF8String(out);
}

std::string Lists::separator() const {
  const auto three = join({"1", "2", "3"});
  const auto one = three.find('1'), two = three.find('2');
  return one < two && two != three.npos ? three.substr(one + 1, two - one - 1) : ", ";
}

} // namespace dateline::localise
