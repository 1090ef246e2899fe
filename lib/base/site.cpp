// SPDX-License-Identifier: MIT
#include "base/site.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline {

namespace {
bool is_number(std::string_view text, unsigned largest) {
  if (text.empty() || text.size() > 5 || !std::all_of(text.begin(), text.end(), is_digit)) return false;
  unsigned number = 0;
  for (const char c : text) number = number * 10 + static_cast<unsigned>(c - '0');
  return number <= largest;
}

/// Calls `use` with each part between two of these, until it says no; whether it never did.
template <class Use>
bool all_parts(std::string_view text, char between, Use use) {
  for (;;) {
    const auto end = std::min(text.find(between), text.size());
    if (!use(text.substr(0, end))) return false;
    if (end == text.size()) return true;
    text.remove_prefix(end + 1);
  }
}

/// What a browser reads as an IPv4 address, and so must be one.
bool ends_in_number(std::string_view name) {
  const auto last = name.substr(name.rfind('.') + 1);
  return last.starts_with("0x") || last.starts_with("0X") || std::all_of(last.begin(), last.end(), is_digit);
}

bool is_ipv4(std::string_view name) {
  int count = 0;
  return all_parts(name, '.', [&](std::string_view part) { return ++count <= 4 && is_number(part, 255); }) &&
         count == 4;
}

/// Eight groups of hexadecimal digits, of which `::` leaves some out.
bool is_ipv6(std::string_view text) {
  const auto gap = text.find("::");
  int count = 0;
  const auto groups = [&](std::string_view part) {
    return part.empty() || all_parts(part, ':', [&](std::string_view group) {
             ++count;
             return !group.empty() && group.size() <= 4 && std::all_of(group.begin(), group.end(), is_hex);
           });
  };
  if (gap == text.npos) return groups(text) && count == 8;
  return groups(text.substr(0, gap)) && groups(text.substr(gap + 2)) && count < 8;
}

/// Letters and digits of any script. What stands for nothing, and what looks like a slash, is none.
bool is_label(std::string_view label) {
  constexpr std::size_t longest = 63;
  if (label.empty() || (label.size() > longest && std::all_of(label.begin(), label.end(), is_ascii))) return false;
  for (std::size_t at = 0; at < label.size();) {
    const auto start = at;
    const auto c = next_character(label, at);
    if (c < 0x80) {
      if (!is_alphanumeric(label[start]) && c != '-' && c != '_') return false;
    } else if (is_punctuation(c) || is_control(c) || c == 0xFFFD || is_blank(label.substr(start, at - start))) {
      return false;
    }
  }
  return true;
}

bool is_name(std::string_view name) {
  constexpr std::size_t longest = 253;
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.empty() || name.size() > longest) return false;
  return ends_in_number(name) ? is_ipv4(name) : all_parts(name, '.', is_label);
}
} // namespace

std::string_view site_of(std::string_view address) {
  constexpr std::string_view slashes = "://";
  const auto at = address.find(slashes);
  if (at == address.npos) return {};
  const auto rest = address.substr(at + slashes.size());
  return rest.substr(0, rest.find_first_of("/?#"));
}

bool is_site(std::string_view site) {
  const bool literal = site.starts_with('[');
  const auto name_end = literal ? std::min(site.find(']'), site.size() - 1) + 1 : std::min(site.find(':'), site.size());
  const auto name = site.substr(0, name_end), port = site.substr(name_end);
  if (!port.empty() && (!port.starts_with(':') || !is_number(port.substr(1), 65535))) return false;
  if (!literal) return is_name(name);
  return name.ends_with(']') && is_ipv6(name.substr(1, name.size() - 2));
}

} // namespace dateline
