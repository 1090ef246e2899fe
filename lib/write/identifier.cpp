// SPDX-License-Identifier: MIT
#include "write/identifier.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/percent.h"
#include "base/text.h"
#include "write/sha1.h"

namespace dateline::write {

namespace {
/// A name as the Domain Name System has it, in small letters; empty if it is none.
std::string host_name(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_alphanumeric(c) && c != '-' && c != '.') return {};
    out += lower(c);
  }
  return out;
}

std::string host_of(const Origin& origin) {
  std::string_view rest = origin.website;
  if (const auto scheme = rest.find("://"); scheme != rest.npos) rest.remove_prefix(scheme + 3);
  rest = rest.substr(0, rest.find_first_of("/?#:"));
  if (const auto host = host_name(rest); !host.empty()) return host;
  const auto& email = origin.email;
  return host_name(std::string_view(email).substr(std::min(email.rfind('@'), email.size() - 1) + 1));
}

/// A name in a name space of our own, 8d5c1e3b-6f0a-4d27-9b61-52e0c47a18f3.
std::string uuid(std::string_view name) {
  constexpr std::string_view space("\x8d\x5c\x1e\x3b\x6f\x0a\x4d\x27\x9b\x61\x52\xe0\xc4\x7a\x18\xf3", 16);
  auto hex = sha1(std::string(space).append(name));
  const int digit = hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10;
  hex[12] = '5';                                         // the version
  hex[16] = "89ab"[static_cast<std::size_t>(digit & 3)]; // the variant
  const std::string_view view = hex;
  return fmt::format("urn:uuid:{}-{}-{}-{}-{}", view.substr(0, 8), view.substr(8, 4), view.substr(12, 4),
                     view.substr(16, 4), view.substr(20, 12));
}
} // namespace

std::string identifier(const Document& document, std::string_view language) {
  const auto& origin = document.particulars.origin;
  const auto name = fmt::format("{}.{}", document.name, language);
  const auto host = host_of(origin);
  if (host.empty() || origin.date.empty())
    return uuid(fmt::format("{}\n{}\n{}", host.empty() ? document.particulars.organisation : host, origin.date, name));
  return fmt::format("tag:{},{}:{}", host, origin.date, percent_encoded(name, "-._~"));
}

} // namespace dateline::write
