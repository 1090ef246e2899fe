// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::names {

/// Language, script and region of a locale; "und" is no language, an empty part is not given.
struct Locale {
  std::string language = "und", script, region;
  std::string tag() const; // "zh-Hant-TW"
  bool operator==(const Locale&) const = default;
};

/// Reads "zh_Hant_TW", "pt-BR", "ca-ES-valencia"; what is no locale is "und".
Locale read_locale(std::string_view text);

/// With the parts that CLDR holds most likely where none is given; as it was if CLDR does not know.
/// https://unicode.org/reports/tr35/tr35.html#Likely_Subtags
Locale maximised(Locale locale);

/// Whether a text in one script can be written in another, which may be a set: Hani in Jpan. Unknown scripts can.
bool fits(std::string_view script, std::string_view written);

/// As the data is filed: without the language's own script, with another one. zh_TW is zh-Hant-TW, ja_Kana_JP is ja-JP.
Locale filed(const Locale& locale);

} // namespace dateline::names
