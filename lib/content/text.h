// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"

namespace dateline {

/// Something that may differ by language: one value for all of them (under ""), or one each under BCP 47 tags and
/// "other" (every language that is not named).
template <class T>
struct ByLanguage {
  std::vector<std::pair<std::string, T>> items;
  Span span;                             // the value or the table; none: not given at all
  std::vector<std::string> without = {}; // keys that have none: an empty value, or one whose fault was reported

  bool given() const { return bool(span) || !items.empty(); }
};

using Text = ByLanguage<Excerpt>;

/// The key that serves a language, given with its parents (language.h: with_parents), of those for which `has` is true.
template <class Has>
std::optional<std::string_view> serving(const std::vector<std::string>& language, Has has) {
  for (const auto& tag : language)
    if (has(tag)) return tag;
  for (const std::string_view all : {"other", ""})
    if (has(all)) return all;
  return std::nullopt;
}

/// What serves a language; null if nothing does.
template <class T>
const T* find(const ByLanguage<T>& by, const std::vector<std::string>& language) {
  const T* found = nullptr;
  serving(language, [&](std::string_view key) {
    for (const auto& item : by.items)
      if (item.first == key) found = &item.second;
    return found || std::find(by.without.begin(), by.without.end(), key) != by.without.end();
  });
  return found;
}

/// Whether it is there in other languages, and in this one neither there nor left out.
template <class T>
bool is_missing(const ByLanguage<T>& by, const std::vector<std::string>& language) {
  if (by.items.empty() || find(by, language)) return false;
  return !serving(language, [&](std::string_view key) {
    return std::find(by.without.begin(), by.without.end(), key) != by.without.end();
  });
}

} // namespace dateline
