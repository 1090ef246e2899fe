// SPDX-License-Identifier: MIT
#include "localise/names/locale.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "localise/names/table.h"

namespace dateline::names {

namespace {
using Pair = std::pair<std::string_view, std::string_view>;

// Codes that were withdrawn, and what stands for them now.
constexpr std::array withdrawn = {Pair{"in", "id"}, Pair{"iw", "he"}, Pair{"ji", "yi"},
                                  Pair{"jw", "jv"}, Pair{"mo", "ro"}, Pair{"tl", "fil"}};

// Scripts that are sets of others.
// https://www.unicode.org/reports/tr35/tr35-personNames.html#switch-the-formatting-locale-if-necessary
constexpr std::array sets = {Pair{"Hanb", "Bopo Hani"}, Pair{"Hans", "Hani"},           Pair{"Hant", "Hani"},
                             Pair{"Hrkt", "Hira Kana"}, Pair{"Jpan", "Hani Hira Kana"}, Pair{"Kore", "Hang Hani"}};

bool contains(std::string_view set, std::string_view script) {
  return std::any_of(sets.begin(), sets.end(),
                     [&](const Pair& row) { return row.first == set && row.second.find(script) != row.second.npos; });
}

bool is_unknown(std::string_view script) { return script.empty() || script == "Zzzz"; }

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = dateline::upper(c);
  return out;
}

bool is_letters(std::string_view text) { return std::all_of(text.begin(), text.end(), is_letter); }
bool is_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

std::string_view next_part(std::string_view& rest) {
  const auto out = rest.substr(0, rest.find_first_of("-_"));
  rest.remove_prefix(std::min(out.size() + 1, rest.size()));
  return out;
}

/// The script that a language is likely written in, in a region or at all.
std::string likely_script(const std::string& language, const std::string& region) {
  return maximised({.language = language, .script = {}, .region = region}).script;
}
} // namespace

std::string Locale::tag() const {
  auto out = language;
  if (!script.empty()) (out += '-') += script;
  if (!region.empty()) (out += '-') += region;
  return out;
}

Locale read_locale(std::string_view text) {
  const auto language = next_part(text);
  if (language.size() < 2 || language.size() > 3 || !is_letters(language)) return {};
  Locale out{.language = lower(language), .script = {}, .region = {}};
  for (const auto& [old, now] : withdrawn)
    if (out.language == old) out.language = now;
  auto part = next_part(text);
  if (part.size() == 4 && is_letters(part)) {
    out.script = upper(part.substr(0, 1)) + lower(part.substr(1));
    part = next_part(text);
  }
  if ((part.size() == 2 && is_letters(part)) || (part.size() == 3 && is_digits(part))) out.region = upper(part);
  if (out.script == "Zzzz") out.script.clear();
  if (out.region == "ZZ") out.region.clear();
  return out;
}

Locale maximised(Locale locale) {
  if (locale.script == "Zzzz") locale.script.clear();
  const auto& [language, script, region] = locale;
  if (language != "und" && !script.empty() && !region.empty()) return locale;
  auto found = likely(locale);
  if (!found) found = likely({language, script, {}});
  if (!found) found = likely({language, {}, region});
  if (!found) found = likely({language, {}, {}});
  if (!found) return locale;
  if (language != "und") found->language = language;
  if (!script.empty()) found->script = script;
  if (!region.empty()) found->region = region;
  return *found;
}

bool fits(std::string_view script, std::string_view written) {
  return is_unknown(script) || is_unknown(written) || script == written || contains(written, script) ||
         contains(script, written);
}

Locale filed(const Locale& locale) {
  const auto here = likely_script(locale.language, locale.region), anywhere = likely_script(locale.language, {});
  auto out = locale;
  if (is_unknown(out.script) || contains(here, out.script)) out.script = here;
  if (out.script == anywhere) out.script.clear();
  return out;
}

} // namespace dateline::names
