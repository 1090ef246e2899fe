// SPDX-License-Identifier: MIT
#include "base/language.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace dateline {

namespace {
using Pair = std::pair<std::string_view, std::string_view>;

// MediaWiki's codes that are not BCP 47's, in lower case.
// https://www.mediawiki.org/wiki/Manual:Language#Language_code
constexpr std::array aliases = {
    Pair{"no", "nb"},
    Pair{"sr-ec", "sr-Cyrl"},
    Pair{"sr-el", "sr-Latn"},
    Pair{"zh-cn", "zh-Hans-CN"},
    Pair{"zh-tw", "zh-Hant-TW"},
    Pair{"zh-hk", "zh-Hant-HK"},
    Pair{"zh-sg", "zh-Hans-SG"},
    Pair{"simple", "en"},
    Pair{"be-x-old", "be-tarask"},
    Pair{"roa-rup", "rup"},
    Pair{"zh-min-nan", "nan"},
    Pair{"zh-yue", "yue"},
    Pair{"zh-classical", "lzh"},
    Pair{"als", "gsw"},
    Pair{"bat-smg", "sgs"},
    Pair{"fiu-vro", "vro"},
};

// CLDR 48's parentLocales, sorted by child: made by cmake/builtin.cmake.
constexpr auto parents = std::to_array<Pair>({
#include "parents.inc"
});
static_assert(std::is_sorted(parents.begin(), parents.end()));

bool is_letters(std::string_view part) { return std::all_of(part.begin(), part.end(), is_letter); }
bool is_letters_or_digits(std::string_view part) { return std::all_of(part.begin(), part.end(), is_alphanumeric); }

/// A subtag as BCP 47 writes it: Hans, BR, latn.
std::string cased(std::string_view part, bool first) {
  std::string out = lower(part);
  if (first || !is_letters(part)) return out;
  if (out.size() == 4) out[0] = upper(out[0]);
  if (out.size() == 2)
    for (char& c : out) c = upper(c);
  return out;
}
} // namespace

std::string primary(std::string_view tag) { return std::string(tag.substr(0, tag.find('-'))); }

std::string language_tag(std::string_view text) {
  std::string folded = lower(text);
  std::replace(folded.begin(), folded.end(), '_', '-');
  for (const auto& [alias, tag] : aliases)
    if (folded == alias) return std::string(tag);
  if (folded.size() > 35) return {}; // RFC 5646, 4.4.1
  std::string out;
  for (std::string_view rest = folded; !rest.empty();) {
    const auto part = rest.substr(0, rest.find('-'));
    const bool first = out.empty();
    const bool sound = first ? (part.size() == 2 || part.size() == 3) && is_letters(part)
                             : part.size() >= 2 && part.size() <= 8 && is_letters_or_digits(part);
    if (!sound) return {};
    out += (first ? "" : "-") + cased(part, first);
    rest.remove_prefix(part.size());
    if (rest == "-") return {};
    if (!rest.empty()) rest.remove_prefix(1);
  }
  return out;
}

std::optional<std::string_view> listed_parent(std::string_view tag) {
  const auto* found = std::lower_bound(parents.begin(), parents.end(), Pair{tag, {}});
  if (found == parents.end() || found->first != tag) return std::nullopt;
  return found->second == "und" ? std::string_view() : found->second;
}

std::string_view parent(std::string_view tag) {
  if (const auto listed = listed_parent(tag)) return *listed;
  const auto cut = tag.rfind('-');
  return cut == tag.npos ? std::string_view() : tag.substr(0, cut);
}

std::vector<std::string> with_parents(const std::string& tag) {
  std::vector<std::string> out;
  for (std::string_view at = tag; !at.empty(); at = parent(at)) out.emplace_back(at);
  return out;
}

bool serves(const std::vector<std::string>& languages, const std::string& tag) {
  const auto chain = with_parents(tag);
  return std::find_first_of(chain.begin(), chain.end(), languages.begin(), languages.end()) != chain.end();
}

} // namespace dateline
