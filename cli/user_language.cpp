// SPDX-License-Identifier: MIT
#include "user_language.h"

#include <cstdlib>

namespace dateline::cli {

std::string tag_of_locale(std::string_view locale) {
  const auto at = locale.find('@');
  const auto modifier = at == locale.npos ? std::string_view() : locale.substr(at + 1);
  locale = locale.substr(0, locale.find_first_of(".@"));
  if (locale.empty() || locale == "C" || locale == "POSIX") return "en";
  const auto language = locale.substr(0, locale.find('_'));
  const auto region = language.size() < locale.size() ? locale.substr(language.size() + 1) : std::string_view();
  std::string tag(language);
  if (modifier == "latin") tag += "-Latn";
  if (modifier == "cyrillic") tag += "-Cyrl";
  if (!region.empty()) tag.append("-").append(region);
  if (modifier == "valencia") tag += "-valencia";
  return tag;
}

std::string message_language() {
  for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(variable); value && *value) return tag_of_locale(value);
  return "en";
}

} // namespace dateline::cli
