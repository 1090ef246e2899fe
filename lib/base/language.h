// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A language tag as BCP 47 spells it ("pt-BR", "zh-Hans"); MediaWiki's own codes are understood ("no", "pt-br",
/// "sr-ec"). Empty if the text is no tag.
std::string language_tag(std::string_view text);

/// The language of a tag alone: zh of zh-Hant-TW.
std::string primary(std::string_view tag);

/// What a tag inherits from by CLDR's parentLocales, empty for the root; nothing if they do not list it.
/// https://unicode.org/reports/tr35/tr35.html#Parent_Locales
std::optional<std::string_view> listed_parent(std::string_view tag);
/// The same, or else the tag without its last part; empty: it inherits from nothing.
std::string_view parent(std::string_view tag);

/// The tag and what it inherits from, nearest first, by CLDR's parentLocales: es-MX, es-419, es; zh-Hant alone.
std::vector<std::string> with_parents(const std::string& tag);

/// Whether one of these languages is the tag or what it inherits from: es serves es-MX.
bool serves(const std::vector<std::string>& languages, const std::string& tag);

} // namespace dateline
