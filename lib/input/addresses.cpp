// SPDX-License-Identifier: MIT
#include "input/addresses.h"

#include <algorithm>

#include "base/mailbox.h"
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
} // namespace

bool check_url(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  std::string_view rest = text.text;
  const auto scheme = rest.substr(0, rest.find("://"));
  const bool web = scheme == "http" || scheme == "https";
  if (web) rest.remove_prefix(scheme.size() + 3);
  if (web && !rest.empty() && rest.front() != '/' && !has_space(rest) && rest.find_first_of("<>\"") == rest.npos)
    return true;
  return report(text, key, "bad-value-url", "bad-value-url-form", diagnostics);
}

bool check_email(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  const std::string_view whole = text.text;
  const auto at = whole.find('@');
  const auto host = at == whole.npos ? std::string_view() : whole.substr(at + 1);
  const bool sound = at != 0 && host.size() > 2 && host.find('@') == host.npos && host.find('.') != host.npos &&
                     host.front() != '.' && host.back() != '.' && !has_space(whole) &&
                     whole.find_first_of("<>(),;:\"") == whole.npos;
  return sound || report(text, key, "bad-value-email", "bad-value-email-form", diagnostics);
}

bool check_phone(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  const auto digits = std::count_if(text.text.begin(), text.text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 3 || report(text, key, "bad-value-phone", "bad-value-phone-form", diagnostics);
}

bool check_mailboxes(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  bool sound = true;
  for (const auto& one : mailboxes(text.text))
    if (one.address.empty())
      sound = report(text.part(one.begin, one.end), key, "bad-value-mailbox", "bad-value-mailbox-form", diagnostics);
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
