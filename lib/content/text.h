// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/source.h"

namespace dateline {

/// Something that may differ by language: one value for all of them (under ""), or one each under BCP 47 tags and
/// "other" (every language that is not named).
template <class T>
struct ByLanguage {
  std::vector<std::pair<std::string, T>> items;
  Span span; // the value or the table; none: not given at all

  bool given() const { return bool(span) || !items.empty(); }
};

using Text = ByLanguage<Excerpt>;

/// What serves a language, given with its parents (language.h: with_parents); null if nothing does.
template <class T>
const T* find(const ByLanguage<T>& by, const std::vector<std::string>& language) {
  const auto named = [&](std::string_view name) -> const T* {
    for (const auto& [key, value] : by.items)
      if (key == name) return &value;
    return nullptr;
  };
  for (const auto& tag : language)
    if (const T* value = named(tag)) return value;
  if (const T* value = named("other")) return value;
  return named("");
}

} // namespace dateline
