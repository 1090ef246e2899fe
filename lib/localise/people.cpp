// SPDX-License-Identifier: MIT
#include "localise/people.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "localise/locale.h"

namespace dateline::localise {

namespace {
// Languages whose own names begin with the surname.
constexpr std::array<std::string_view, 7> surname_first = {"hu", "ja", "km", "ko", "vi", "yue", "zh"};

std::string field(const PersonName& name, std::string_view key) {
  for (const auto& [own, value] : name.fields)
    if (own == key) return value.text;
  return {};
}

std::string join(const std::vector<std::string>& parts, std::string_view space) {
  std::string out;
  for (const auto& part : parts)
    if (!part.empty()) out += (out.empty() ? "" : std::string(space)) + part;
  return out;
}

std::string surname(const PersonName& name) {
  const auto plain = field(name, "surname");
  const auto first = plain.empty() ? join({field(name, "surname-prefix"), field(name, "surname-core")}, " ") : plain;
  return join({first, field(name, "surname2")}, " ");
}

std::string given(const PersonName& name) { return join({field(name, "given"), field(name, "given2")}, " "); }

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool sets_no_spaces(const std::string& text) {
  std::size_t at = 0;
  if (text.empty()) return false;
  const auto first = next_character(text, at);
  return dateline::sets_no_spaces(first) || is_hangul(first);
}

/// Given name and surname in the order of the name's own language; 山田太郎 without a space.
std::string ordered(const PersonName& name) {
  const auto family = surname(name), own = given(name);
  const bool together = sets_no_spaces(family.empty() ? own : family);
  const auto language = primary(name.locale);
  const bool family_first =
      language.empty() ? together
                       : std::find(surname_first.begin(), surname_first.end(), language) != surname_first.end();
  if (family_first) return join({family, own}, together ? "" : " ");
  return join({own, family}, together ? "・" : " ");
}
} // namespace

std::string full_name(const PersonName& name) {
  if (name.fields.empty()) return name.whole.text;
  const auto credentials = field(name, "credentials");
  const auto out = join({field(name, "title"), ordered(name), field(name, "generation")}, " ");
  return credentials.empty() ? out : out + ", " + credentials;
}

std::string short_name(const PersonName& name) {
  if (name.fields.empty()) return name.whole.text;
  const auto family = surname(name);
  return family.empty() ? given(name) : family;
}

std::string formal_name(const PersonName& name) {
  if (name.fields.empty()) return name.whole.text;
  const auto title = field(name, "title");
  return title.empty() ? ordered(name) : join({title, short_name(name)}, " ");
}

} // namespace dateline::localise
