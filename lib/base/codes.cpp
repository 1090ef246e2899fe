// SPDX-License-Identifier: MIT
#include "base/codes.h"

#include <unicode/basictz.h>
#include <unicode/localematcher.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>

#include "base/language.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/unicode.h"

namespace dateline {

std::string language_name(const std::string& tag) { return language_name(tag, tag); }

std::string language_name(const std::string& tag, const std::string& in) {
  icu::UnicodeString name;
  std::string out;
  icu::Locale::createFromName(tag.c_str())
      .getDisplayName(icu::Locale::createFromName(in.c_str()), name)
      .toUTF8String(out);
  return out.empty() ? tag : out;
}

std::string nearest_language(const std::string& tag, const std::vector<std::string>& languages) {
  UErrorCode status = U_ZERO_ERROR;
  const auto wanted = icu::Locale::forLanguageTag(tag, status);
  icu::LocaleMatcher::Builder builder;
  builder.setNoDefaultLocale();
  for (const auto& language : languages) builder.addSupportedLocale(icu::Locale::forLanguageTag(language, status));
  const auto matcher = builder.build(status);
  const auto* found = tag.empty() || U_FAILURE(status) ? nullptr : matcher.getBestMatch(wanted, status);
  return found && U_SUCCESS(status) ? found->toLanguageTag<std::string>(status) : std::string();
}

std::string language_by_name(const std::string& name, const std::vector<std::string>& languages,
                             std::vector<std::string> in) {
  in.emplace_back("en");
  std::vector<std::string> names, of;
  const auto add = [&](const std::string& tag, const std::string& reader) {
    names.push_back(without_marks(language_name(tag, reader)));
    of.push_back(tag);
  };
  for (const auto& tag : languages) {
    add(tag, tag);
    for (const auto& reader : in) add(tag, reader);
  }
  const auto near = nearest_of_many(without_marks(name), names);
  const auto at = std::find(names.begin(), names.end(), near);
  return near.empty() ? std::string() : of[static_cast<std::size_t>(at - names.begin())];
}

namespace {
// Those that have a Wikipedia, or are about to, and that CLDR has no name for.
// https://meta.wikimedia.org/wiki/List_of_Wikipedias
constexpr auto unnamed_languages = std::to_array<std::string_view>(
    {"ami", "azb", "bdr", "blk", "btm", "cbk", "cdo", "dag", "dga", "dty", "eml", "gcr", "gpe",
     "guw", "hyw", "igl", "kbp", "kge", "lbe", "lld", "map", "mnw", "nah", "nrm", "nup", "olo",
     "pih", "pwn", "rki", "roa", "rsk", "shy", "skr", "syl", "szy", "tay", "tdd"});

bool is_ascii_letters(std::string_view text, std::size_t length) {
  return text.size() == length && std::all_of(text.begin(), text.end(), is_letter);
}
} // namespace

bool is_language(const std::string& tag) {
  const auto code = primary(tag);
  if (!is_ascii_letters(code, 2) && !is_ascii_letters(code, 3)) return false;
  if (std::find(unnamed_languages.begin(), unnamed_languages.end(), code) != unnamed_languages.end()) return true;
  const icu::Locale locale(code.c_str());
  return code == locale.getLanguage() && language_name(code, "en") != code;
}

namespace {
/// The language that most people of a country write, by CLDR's likely subtags: jp is ja.
std::string language_of_country(const std::string& code, const std::vector<std::string>& languages) {
  UErrorCode status = U_ZERO_ERROR;
  auto locale = icu::Locale::forLanguageTag("und-" + code, status);
  locale.addLikelySubtags(status);
  const auto tag = U_FAILURE(status) ? std::string() : locale.toLanguageTag<std::string>(status);
  return tag.starts_with("und") ? std::string() : nearest_language(tag, languages);
}
} // namespace

std::string meant_tag(const std::string& word, const std::vector<std::string>& languages) {
  // Any code is one letter from some other: French is no misspelt Arabic.
  constexpr std::size_t longest_code = 3;
  if (word.size() > longest_code) return nearest(word, languages);
  if (auto other = other_word(word, languages); !other.empty()) return other;
  if (const auto code = language_code(word); !code.empty()) return nearest_language(code, languages);
  return word.size() == 2 && !is_language(word) ? language_of_country(word, languages) : std::string();
}

std::vector<std::string> language_codes() {
  std::vector<std::string> out;
  for (const auto* code = icu::Locale::getISOLanguages(); *code; ++code) out.emplace_back(*code);
  return out;
}

std::string language_code(const std::string& text) {
  if (!is_ascii_letters(text, 3)) return {};
  const std::string code = icu::Locale(text.c_str()).getLanguage();
  return code.size() == 2 ? code : std::string();
}

std::vector<std::string> country_codes() {
  std::vector<std::string> out;
  for (const auto* code = icu::Locale::getISOCountries(); *code; ++code)
    if (const std::string_view own = *code; own != "DG" && own != "EA" && own != "IC") out.emplace_back(own);
  return out;
}

std::string country_name(const std::string& code, const std::string& in) {
  icu::UnicodeString name;
  std::string out;
  icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(in.c_str()), name).toUTF8String(out);
  return out.empty() ? code : out;
}

std::string country_code(const std::string& text) {
  const auto codes = country_codes();
  if (is_ascii_letters(text, 2)) {
    const std::string code = icu::Locale::createCanonical(("und_" + text).c_str()).getCountry();
    return std::find(codes.begin(), codes.end(), code) == codes.end() ? std::string() : code;
  }
  const auto found = std::find_if(codes.begin(), codes.end(), [&](const std::string& code) {
    return text == icu::Locale("", code.c_str()).getISO3Country();
  });
  return found == codes.end() ? std::string() : *found;
}

std::string country_by_name(const std::string& name, const std::vector<std::string>& languages) {
  const auto wanted = plain_word(name);
  for (const auto& language : languages)
    for (auto& code : country_codes())
      if (plain_word(country_name(code, language)) == wanted) return code;
  return {};
}

std::optional<int> currency_decimals(const std::string& code) {
  UErrorCode status = U_ZERO_ERROR;
  auto name = icu::UnicodeString::fromUTF8(code);
  const auto* text = name.getTerminatedBuffer();
  // Every code has a number; to ask whether it is available would make a table of all of them.
  if (name.length() != 3 || ucurr_getNumericCode(text) == 0) return std::nullopt;
  return ucurr_getDefaultFractionDigits(text, &status);
}

Clocks clocks(const std::string& zone, std::int64_t seconds) {
  thread_local std::map<std::string, std::unique_ptr<const icu::TimeZone>> kept; // it is dear to open
  auto& opened = kept[zone];
  if (!opened) opened.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
  const auto* known = dynamic_cast<const icu::BasicTimeZone*>(opened.get());
  if (!known) return {};
  const auto at = static_cast<UDate>(seconds) * 1000;
  const auto offset = [&](UTimeZoneLocalOption option) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0, summer = 0;
    known->getOffsetFromLocal(at, option, option, standard, summer, status);
    return (std::int64_t{standard} + summer) / 1000;
  };
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t standard = 0, summer = 0;
  known->getOffset(at, 1, standard, summer, status);
  const auto before = offset(UCAL_TZ_LOCAL_FORMER), after = offset(UCAL_TZ_LOCAL_LATTER);
  const int times = before == after ? 1 : before < after ? 0 : 2;
  return {times, before, after - before, (std::int64_t{standard} + summer) / 1000};
}

bool is_time_zone(const std::string& name) {
  const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
  return *zone != icu::TimeZone::getUnknown();
}

namespace {
std::vector<std::string> all_of(icu::StringEnumeration* names) {
  const std::unique_ptr<icu::StringEnumeration> owned(names);
  UErrorCode status = U_ZERO_ERROR;
  std::vector<std::string> out;
  if (!owned) return out;
  for (const char* name = owned->next(nullptr, status); name && U_SUCCESS(status); name = owned->next(nullptr, status))
    out.emplace_back(name);
  return out;
}
} // namespace

std::vector<std::string> time_zones() {
  UErrorCode status = U_ZERO_ERROR;
  return all_of(icu::TimeZone::createEnumeration(status));
}

std::vector<std::string> zones_of_country(const std::string& code) {
  UErrorCode status = U_ZERO_ERROR;
  return all_of(
      icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, code.c_str(), nullptr, status));
}

std::string country_of_zone(const std::string& zone) {
  constexpr std::int32_t longest = 4; // "001" is the world
  char region[longest] = {};
  UErrorCode status = U_ZERO_ERROR;
  icu::TimeZone::getRegion(icu::UnicodeString::fromUTF8(zone), region, longest, status);
  return U_SUCCESS(status) && is_ascii_letters(region, 2) ? region : std::string();
}

std::string city_of_zone(const std::string& zone, const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::TimeZoneNames> names(
      icu::TimeZoneNames::createInstance(icu::Locale::createFromName(language.c_str()), status));
  if (U_FAILURE(status) || zone.find('/') == zone.npos) return {};
  icu::UnicodeString city;
  std::string out;
  return names->getExemplarLocationName(icu::UnicodeString::fromUTF8(zone), city).toUTF8String(out);
}

} // namespace dateline
