// SPDX-License-Identifier: MIT
#include "input/listed.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline::input {

namespace {
// What people join the last two with, blanks around it.
constexpr std::array<std::string_view, 10> joints = {" & ",   " and ", " e ",  " en ", " et ",
                                                     " eta ", " i ",   " og ", " y ",  " und "};

/// Where the first thing between two entries begins, and how long it is.
std::pair<std::size_t, std::size_t> next_joint(std::string_view text) {
  static constexpr std::string_view fronts = ",;\n ";
  for (auto at = text.find_first_of(fronts); at != text.npos; at = text.find_first_of(fronts, at + 1)) {
    if (text[at] != ' ') return {at, 1};
    for (const auto joint : joints)
      if (text.substr(at).starts_with(joint)) return {at, joint.size()};
  }
  return {text.npos, 0};
}

/// Without blanks at its ends and what a list of TOML would have around it.
std::string_view bare(std::string_view part) {
  static constexpr std::string_view idle = " \t[]\"'";
  const auto begin = part.find_first_not_of(idle);
  return begin == part.npos ? "" : part.substr(begin, part.find_last_not_of(idle) - begin + 1);
}

/// "es en": words that could each be the tag of a language.
bool is_tags(std::string_view text) {
  std::size_t length = 0;
  for (const char c : text) {
    length = c == ' ' ? 0 : length + 1;
    if ((c != ' ' && (c < 'a' || c > 'z')) || length > 3) return false;
  }
  return true;
}
} // namespace

std::string listed(const Excerpt& text) {
  std::string whole = text.text;
  if (is_tags(whole)) std::replace(whole.begin(), whole.end(), ' ', ',');
  std::string out;
  for (std::string_view rest = whole; !rest.empty();) {
    const auto [begin, length] = next_joint(rest);
    if (const auto part = bare(rest.substr(0, begin)); !part.empty())
      ((out += out.empty() ? "\"" : ", \"") += part) += '"';
    rest.remove_prefix(std::min(begin == rest.npos ? rest.size() : begin + length, rest.size()));
  }
  return "[" + out + "]";
}

} // namespace dateline::input
