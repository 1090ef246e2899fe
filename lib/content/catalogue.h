// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "base/source.h"

namespace dateline {

/// The fixed words of one language, its parents' where it has none of its own: locales/i18n/<tag>.json. A word may hold
/// `{chapter}`, `{date}`, `{number}` …; of a plural there is a word for each of CLDR's forms, under "key.one".
struct Catalogue {
  std::string language;
  std::map<std::string, std::string, std::less<>> words;

  /// Empty if there is no such word.
  const std::string& word(std::string_view key) const {
    static const std::string none;
    const auto found = words.find(key);
    return found == words.end() ? none : found->second;
  }
};

} // namespace dateline
