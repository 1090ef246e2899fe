// SPDX-License-Identifier: MIT
#include "input/addresses.h"

#include <algorithm>

#include "base/mailbox.h"
#include "base/site.h"
#include "base/text.h"
#include "base/unicode.h"
#include "input/keys.h"
#include "input/local.h"

namespace dateline::input {

namespace {
bool report(const Excerpt& text, std::string_view key, std::string_view message, std::string_view help,
            Diagnostics& diagnostics) {
  diagnostics.add({.rule = "bad-value",
                   .message = message,
                   .span = text.span,
                   .arguments = {{"key", std::string(key)}, {"value", text.text}},
                   .help = help});
  return false;
}

bool has_space(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c <= ' '; });
}

/// An address with letters that mail does not take: where the first stands, and the address without accents, if that is
/// one. False if it has none, or is more than an address: then it is wrong in some other way.
bool report_letters(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  const std::string_view whole = text.text;
  const auto first = static_cast<std::size_t>(std::find_if_not(whole.begin(), whole.end(), is_ascii) - whole.begin());
  if (first == whole.size() || whole.find('@') == whole.npos || whole.find_first_of(" ;") != whole.npos) return false;
  auto behind = first;
  next_character(whole, behind);
  const auto plain = without_marks(whole);
  const bool has_plain = first < whole.find('@') && is_mail_address(plain);
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-email-letters",
                   .span = text.at(first, behind),
                   .arguments = {{"key", std::string(key)},
                                 {"value", text.text},
                                 {"letter", std::string(whole.substr(first, behind - first))},
                                 {"corrected", plain}},
                   .help = has_plain ? "bad-value-email-accents" : "bad-value-email-ascii"});
  return true;
}

/// An address of which the site is none: that part of it, or all of it where nothing is there.
bool report_site(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  const std::string_view whole = text.text;
  const auto site = site_of(whole);
  const auto begin = static_cast<std::size_t>(site.data() - whole.data());
  diagnostics.add({.rule = "bad-value",
                   .message = site.empty() ? "bad-value-url" : "bad-value-url-site",
                   .span = site.empty() ? text.span : text.at(begin, begin + site.size()),
                   .arguments = {{"key", std::string(key)}, {"value", text.text}, {"site", std::string(site)}},
                   .help = site.find('@') == site.npos ? "bad-value-url-site-form" : "bad-value-url-site-name"});
  return false;
}

/// Of `Ana Gil <ana@radio.example>`, what stands in the brackets.
Excerpt address_in(const Excerpt& entry) {
  const auto open = entry.text.rfind('<');
  return open == entry.text.npos || entry.text.back() != '>' ? entry : entry.part(open + 1, entry.text.size() - 1);
}
} // namespace

bool check_url(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  std::string_view rest = text.text;
  const auto scheme = rest.substr(0, rest.find("://"));
  const bool web = scheme == "http" || scheme == "https";
  if (web) rest.remove_prefix(scheme.size() + 3);
  if (!web || rest.empty() || rest.front() == '/' || has_space(rest) || rest.find_first_of("<>\"") != rest.npos)
    return report(text, key, "bad-value-url", "bad-value-url-form", diagnostics);
  return is_site(site_of(text.text)) || report_site(text, key, diagnostics);
}

bool check_email(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  if (is_mail_address(text.text)) return true;
  if (report_letters(text, key, diagnostics)) return false;
  return report(text, key, "bad-value-email", "bad-value-email-form", diagnostics);
}

bool check_phone(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  const auto digits = std::count_if(text.text.begin(), text.text.end(), is_digit);
  const bool other = text.text.find("://") != std::string::npos || text.text.find('@') != std::string::npos;
  return (digits >= 3 && !other) || report(text, key, "bad-value-phone", "bad-value-phone-form", diagnostics);
}

bool check_mailboxes(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  bool sound = true;
  for (const auto& one : mailboxes(text.text))
    if (one.address.empty()) {
      const auto entry = text.part(one.begin, one.end);
      sound = report_letters(address_in(entry), key, diagnostics)
                  ? false
                  : report(entry, key, "bad-value-mailbox", "bad-value-mailbox-form", diagnostics);
    }
  return sound;
}

Text as_addresses(const Value* value, std::string_view key, CheckAddress check, const Known& known,
                  Diagnostics& diagnostics) {
  const auto read = [&](const Value& one, const std::string&) -> std::optional<Excerpt> {
    auto text = as_text(&one, key, diagnostics);
    if (text && !text->empty() && !check(*text, key, diagnostics)) return std::nullopt;
    return text;
  };
  return by_language<Excerpt>(value, Tables::by_language, known, diagnostics, read);
}

} // namespace dateline::input
