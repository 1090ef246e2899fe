// SPDX-License-Identifier: MIT
#include "write/formats/text/addresses.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "content/document.h"
#include "write/address.h"
#include "write/markup.h"

namespace dateline::write {

namespace {
std::string without_scheme(const std::string& address) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:"})
    if (address.starts_with(scheme)) return address.substr(scheme.size());
  return address;
}

std::string without_slash(std::string address) {
  if (address.ends_with('/')) address.pop_back();
  return address;
}

std::string digits(std::string_view number) {
  std::string out;
  std::copy_if(number.begin(), number.end(), std::back_inserter(out), is_digit);
  return out;
}

/// Whether whoever reads the text needs no other way to follow the link.
bool shows(const std::string& text, const std::string& address) {
  if (address.starts_with("tel:")) return digits(text) == digits(address);
  const auto shown = without_slash(text);
  return shown == without_slash(address) || shown == without_slash(without_scheme(address));
}
} // namespace

std::string Addresses::next_number() {
  std::string number;
  do number = fmt::format("[{}]", ++last_);
  while (text_.find(number) != text_.npos);
  return number;
}

std::string address_behind(const Link& link) {
  auto address = link_address(link.address);
  const auto text = clean(plain_text(link.content));
  if (text.empty() || shows(text, address) || shows(text, link.address)) return {};
  return address;
}

std::string Addresses::mark(const Link& link) {
  const auto address = address_behind(link);
  if (address.empty()) return {};
  auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& one) { return one.address == address; });
  if (found == entries_.end()) found = entries_.insert(found, {address, next_number()});
  return "\u00A0" + found->number;
}

std::string Addresses::list() const {
  std::string out;
  for (const auto& [address, number] : entries_) out += fmt::format("  {} {}\n", number, address);
  return out;
}

} // namespace dateline::write
