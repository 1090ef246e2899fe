// SPDX-License-Identifier: MIT
#include "localise/locale.h"

#include <unicode/locid.h>
#include <unicode/ures.h>

#include "base/language.h"

namespace dateline::localise {

namespace {
/// ICU's own name of a language, if it has data for it.
std::string known_name(const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(tag, status);
  if (U_FAILURE(status)) return {};
  UResourceBundle* bundle = ures_open(nullptr, locale.getName(), &status);
  const bool known = U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
  ures_close(bundle);
  return known ? locale.getName() : "";
}

icu::Locale likely(const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  auto locale = icu::Locale::forLanguageTag(tag, status);
  locale.addLikelySubtags(status);
  return locale;
}
} // namespace

std::string icu_locale(const Conventions& conventions) {
  std::string name;
  for (const auto& tag : with_parents(conventions.language))
    if (name.empty()) name = known_name(tag == "pt" ? "pt-PT" : tag); // ICU's pt is Brazil's
  if (name.empty()) name = "root";
  return name + "@calendar=" + conventions.calendar + ";numbers=" + conventions.digits + ";timezone=Etc/UTC";
}

std::string likely_locale(const std::string& language) {
  const auto locale = likely(language);
  const std::string country = locale.getCountry();
  return country.empty() ? primary(language) : primary(language) + "_" + country;
}

std::string_view comma(const std::string& language) {
  const auto locale = likely(language);
  const std::string_view script = locale.getScript();
  if (script == "Arab") return "، ";
  if (script == "Jpan") return "、";
  return script == "Hans" || script == "Hant" ? "，" : ", ";
}

} // namespace dateline::localise
