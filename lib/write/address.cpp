// SPDX-License-Identifier: MIT
#include "write/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/site.h"
#include "base/unicode.h"
#include "write/markup.h"

namespace dateline::write {

namespace {
bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// What stands as it is anywhere in an address.
bool is_plain(char c) {
  return is_alphanumeric(c) || c == '/' || c == '.' || c == '-' || c == '_' || c == ':' || c == '@';
}

/// Only what a reader can follow and a browser does not run: whatever else a value holds, its text alone is printed.
bool is_allowed(std::string_view address) {
  constexpr std::array schemes{"http://", "https://", "mailto:", "tel:"};
  std::string start;
  for (const char c : address.substr(0, 8)) start += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  const auto* found =
      std::find_if(schemes.begin(), schemes.end(), [&](const char* scheme) { return start.starts_with(scheme); });
  return found != schemes.end() && (!start.starts_with("http") || is_site(site_of(address)));
}
} // namespace

std::string link_address(std::string_view address) {
  if (!is_allowed(address)) return {};
  if (std::all_of(address.begin(), address.end(), is_plain)) return std::string(address);
  const bool literal_host = address.find("://[") != address.npos; // IPv6
  std::string out;
  const auto cleaned = clean(address);
  const std::string_view text = cleaned;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const bool space = is_space(next_character(text, at));
    const char c = text[start];
    const bool lone_percent =
        c == '%' && !(start + 2 < text.size() && is_hex(text[start + 1]) && is_hex(text[start + 2]));
    const bool bracket = (c == '[' || c == ']') && !literal_host;
    const bool second_hash = c == '#' && out.find('#') != out.npos;
    const bool unfit = space || std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos;
    if (unfit || lone_percent || bracket || second_hash)
      out += percent_encoded(text.substr(start, at - start), {});
    else
      out += text.substr(start, at - start);
  }
  return out;
}

std::string ascii_address(std::string_view address) {
  return percent_encoded(link_address(address), "-._~:/?#[]@!$&'()*+,;=%");
}

std::string percent_encoded(std::string_view text, std::string_view kept) {
  std::string out;
  for (const char c : text) {
    if (is_alphanumeric(c) || kept.find(c) != kept.npos)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

} // namespace dateline::write
