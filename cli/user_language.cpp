// SPDX-License-Identifier: MIT
#include "user_language.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

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

namespace {
/// The first variable that says something.
std::string_view value_of(std::initializer_list<const char*> variables) {
  for (const auto* variable : variables)
    if (const char* value = std::getenv(variable); value && *value) return value;
  return {};
}
} // namespace

std::vector<std::string> message_languages() {
  const auto locale = value_of({"LC_ALL", "LC_MESSAGES", "LANG"});
  std::vector<std::string> out;
  if (!locale.empty() && locale != "C" && locale != "POSIX")
    for (auto list = value_of({"LANGUAGE"}); !list.empty();) {
      const auto one = list.substr(0, list.find(':'));
      list.remove_prefix(std::min(list.size(), one.size() + 1));
      if (!one.empty()) out.push_back(tag_of_locale(one));
    }
  if (out.empty()) out.push_back(tag_of_locale(locale));
  return out;
}

} // namespace dateline::cli
