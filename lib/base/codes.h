// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Languages, countries, currencies and time zones by their codes, as ICU's data has them.
namespace dateline {

/// The name of a language in itself ("español"), or in another one; the tag where none is known.
std::string language_name(const std::string& tag);
std::string language_name(const std::string& tag, const std::string& in);

/// The language that readers of another one are most likely to understand, by CLDR's language matching (nb for nn);
/// empty if there is none.
std::string nearest_language(const std::string& tag, const std::vector<std::string>& languages);

/// The tag of a language by its name, more or less, in itself, in English or in one of `in`: español, Spanish,
/// espagnol; empty if it is none.
std::string language_by_name(const std::string& name, const std::vector<std::string>& languages,
                             std::vector<std::string> in = {});

/// The language that somebody means who writes a word that is no tag of one: its name, another of its codes (spa), its
/// country's code (jp), a slip; empty if there is none. A tag that there is, is never taken for another.
std::string meant_tag(const std::string& word, const std::vector<std::string>& languages);

/// Whether a language is one that there is, with or without data here; the codes of those that CLDR knows.
bool is_language(const std::string& tag);
std::vector<std::string> language_codes();
/// The code of a language that another code means: "spa" is es; empty if it means none.
std::string language_code(const std::string& text);

/// ISO 3166-1's codes of countries, and XK.
std::vector<std::string> country_codes();
std::string country_name(const std::string& code, const std::string& in);
/// The code of a country that another code means: "UK" and "GBR" are GB; empty if it means none.
std::string country_code(const std::string& text);
/// The code of a country by its name in one of these languages, without regard to case and accents; empty if it is
/// none.
std::string country_by_name(const std::string& name, const std::vector<std::string>& languages);

/// The decimals of a currency (ISO 4217), as it is printed: 2 of EUR, 0 of JPY; nothing if there is no such code.
std::optional<int> currency_decimals(const std::string& code);

/// How often the clocks of a time zone show a moment, given in seconds as if they were UTC's: once as a rule; never, in
/// the hour that they skip; or twice. In seconds: their offset from UTC before they are put forward, by how much that
/// is, and the offset that such a moment is taken to have.
struct Clocks {
  int times = 1;
  std::int64_t before = 0, jump = 0, taken = 0;
};
Clocks clocks(const std::string& zone, std::int64_t seconds);

/// Whether a time zone is one that there is ("Europe/Madrid"), and the names of them all.
bool is_time_zone(const std::string& name);
std::vector<std::string> time_zones();
/// The country of a time zone, empty if it is of none or of several; the zones of a country.
std::string country_of_zone(const std::string& zone);
std::vector<std::string> zones_of_country(const std::string& code);
/// The city that a time zone is called by, in a language: "Londres"; empty if it is called by none.
std::string city_of_zone(const std::string& zone, const std::string& language);

} // namespace dateline
