// SPDX-License-Identifier: MIT
#include "write/identifier.h"

#include <fmt/format.h>

#include <algorithm>

#include "write/address.h"
#include "write/sha1.h"

namespace dateline::write {

namespace {
/// A name as the Domain Name System has it, in small letters; empty if it is none.
std::string host_name(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const char small = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    const bool fits = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9') || small == '-' || small == '.';
    if (!fits) return {};
    out += small;
  }
  return out;
}

std::string host_of(const Particulars& about) {
  std::string_view rest = about.website;
  if (const auto scheme = rest.find("://"); scheme != rest.npos) rest.remove_prefix(scheme + 3);
  rest = rest.substr(0, rest.find_first_of("/?#:"));
  if (const auto host = host_name(rest); !host.empty()) return host;
  const auto& email = about.mail.from.email;
  return host_name(std::string_view(email).substr(std::min(email.rfind('@'), email.size() - 1) + 1));
}

std::string uuid(std::string_view name) {
  constexpr std::string_view ours{"\x8d\x5c\x1e\x3b\x6f\x0a\x4d\x27\x9b\x61\x52\xe0\xc4\x7a\x18\xf3", 16};
  auto bytes = sha1(std::string(ours).append(name)).substr(0, 16);
  bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x50); // version 5
  bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // RFC 4122's variant
  std::string out = "urn:uuid:";
  for (std::size_t n = 0; n < bytes.size(); ++n) {
    if (n == 4 || n == 6 || n == 8 || n == 10) out += '-';
    out += fmt::format("{:02x}", static_cast<unsigned char>(bytes[n]));
  }
  return out;
}
} // namespace

std::string identifier(const Document& document, std::string_view language) {
  const auto& about = document.particulars;
  const auto name = fmt::format("{}.{}", document.name, language);
  const auto host = host_of(about);
  if (host.empty() || about.date.empty())
    return uuid(fmt::format("{}\n{}\n{}", host.empty() ? about.organisation : host, about.date, name));
  return fmt::format("tag:{},{}:{}", host, about.date, percent_encoded(name, "-._~"));
}

} // namespace dateline::write
