// SPDX-License-Identifier: MIT
#include "localise/names/table.h"

#include <algorithm>

#include "base/language.h"

namespace dateline::names {

namespace {
#include "person-names/table.inc"

/// One of the parts that stand one behind the other, each as wide, from 1; 0: none.
std::string part(std::string_view all, std::size_t width, std::size_t number) {
  if (number == 0) return {};
  auto out = all.substr((number - 1) * width, width);
  return std::string(out.substr(0, out.find(' ')));
}

/// The number of a part, 0 for none; nothing if it is not among them.
std::optional<std::uint32_t> number_of(std::string_view all, std::size_t width, std::string_view wanted) {
  if (wanted.empty()) return 0;
  std::size_t low = 0, high = all.size() / width;
  while (low < high) {
    const auto middle = (low + high) / 2;
    if (all.substr(middle * width, wanted.size()) < wanted)
      low = middle + 1;
    else
      high = middle;
  }
  if (part(all, width, low + 1) != wanted) return std::nullopt;
  return static_cast<std::uint32_t>(low + 1);
}

std::uint32_t packed_language(std::string_view language) {
  if (language == "und") return 0;
  std::uint32_t out = 0;
  for (std::size_t n = 0; n < 3; ++n)
    out = out * 27 + (n < language.size() ? static_cast<std::uint32_t>(language[n] - 'a' + 1) : 0);
  return out;
}

std::string unpacked_language(std::uint32_t number) {
  std::string out;
  for (std::uint32_t unit = 27 * 27; unit > 0; unit /= 27)
    if (number / unit % 27 > 0) out += static_cast<char>('a' + number / unit % 27 - 1);
  return out;
}

const LocaleRow* find_row(std::string_view tag) {
  const auto* found = std::lower_bound(std::begin(locale_rows), std::end(locale_rows), tag,
                                       [](const LocaleRow& row, std::string_view to) { return text(row.tag) < to; });
  return found != std::end(locale_rows) && text(found->tag) == tag ? found : nullptr;
}

const LocaleRow& root() {
  static const LocaleRow& row = *find_row("und");
  return row;
}

/// Language and script, without a region.
bool ends_in_script(std::string_view tag) {
  const auto cut = tag.find('-');
  return cut != tag.npos && tag.size() == cut + 5;
}
} // namespace

std::string_view text(TextNumber number) {
  const std::size_t begin = number == 0 ? 0 : pool_ends[number - 1];
  return std::string_view(pool, sizeof pool - 1).substr(begin, pool_ends[number] - begin);
}

const PatternRow& patterns_of(const LocaleRow& row) { return pattern_rows[row.patterns]; }

std::optional<Locale> likely(const Locale& locale) {
  const auto script = number_of(scripts, 4, locale.script), region = number_of(regions, 3, locale.region);
  if (!script || !region) return std::nullopt;
  const auto from = (packed_language(locale.language) << 16) + (*script << 8) + *region;
  const auto* found = std::lower_bound(std::begin(likely_from), std::end(likely_from), from);
  if (found == std::end(likely_from) || *found != from) return std::nullopt;
  const auto to = likely_locales[likely_to[found - std::begin(likely_from)]];
  return Locale{to >> 16 == 0 ? locale.language : unpacked_language(to >> 16), part(scripts, 4, to >> 8 & 0xFF),
                part(regions, 3, to & 0xFF)};
}

const LocaleRow& row_of(const Locale& locale) {
  const auto whole = filed(locale).tag();
  for (std::string_view at = whole; !at.empty();) {
    if (const auto* row = find_row(at)) return *row;
    const auto listed = listed_parent(at);
    if (!listed && ends_in_script(at)) break; // another script than the language's own inherits from the root
    at = listed ? *listed : parent(at);
  }
  return root();
}

bool has_data(const Locale& locale) {
  const auto& row = row_of(locale);
  return row.given_first != root().given_first || row.surname_first != root().surname_first;
}

} // namespace dateline::names
