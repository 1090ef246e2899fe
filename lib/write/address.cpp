// SPDX-License-Identifier: MIT
#include "write/address.h"

#include <algorithm>
#include <array>

#include "base/percent.h"
#include "base/site.h"
#include "base/text.h"
#include "base/unicode.h"
#include "write/markup.h"

namespace dateline::write {

namespace {

/// What stands as it is anywhere in an address.
bool is_plain(char c) {
  return is_alphanumeric(c) || c == '/' || c == '.' || c == '-' || c == '_' || c == ':' || c == '@';
}

/// Only what a reader can follow and a browser does not run: whatever else a value holds, its text alone is printed.
bool is_allowed(std::string_view address) {
  constexpr std::array schemes{"http://", "https://", "mailto:", "tel:"};
  const auto start = lower(address.substr(0, 8));
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

bool shows_address(std::string_view text) {
  return text.find("://") != text.npos || text.find('@') != text.npos || text.find("www.") != text.npos;
}

} // namespace dateline::write
