// SPDX-License-Identifier: MIT
#include "base/mailbox.h"

#include <algorithm>

#include "base/text.h"

namespace dateline {

namespace {
/// Words of such characters, with single dots between them.
template <class Is>
bool is_dotted(std::string_view text, Is is) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != text.npos) return false;
  return std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || is(c); });
}

/// The end of the entry that begins at `begin`: a comma, but not one in quotation marks.
std::size_t end_of_entry(std::string_view list, std::size_t begin) {
  bool quoted = false;
  for (auto at = begin; at < list.size(); ++at) {
    if (list[at] == '"') quoted = !quoted;
    if (list[at] == '\\' && quoted) ++at;
    if (at < list.size() && list[at] == ',' && !quoted) return at;
  }
  return list.size();
}

std::string unquoted(std::string_view name) {
  if (name.size() < 2 || name.front() != '"' || name.back() != '"') return std::string(name);
  std::string out;
  for (std::size_t at = 1; at + 1 < name.size(); ++at) {
    if (name[at] == '\\' && at + 2 < name.size()) ++at;
    out += name[at];
  }
  return out;
}

Mailbox mailbox(std::string_view entry) {
  Mailbox out{.address = std::string(entry)};
  if (const auto open = entry.rfind('<'); open != entry.npos && entry.back() == '>') {
    out.name = unquoted(trimmed(entry.substr(0, open)));
    out.address = trimmed(entry.substr(open + 1, entry.size() - open - 2));
  }
  if (!is_mail_address(out.address)) out.address.clear();
  return out;
}
} // namespace

std::vector<Mailbox> mailboxes(std::string_view list) {
  std::vector<Mailbox> out;
  for (std::size_t begin = 0; begin <= list.size();) {
    const auto end = end_of_entry(list, begin);
    const auto entry = trimmed(list.substr(begin, end - begin));
    if (!entry.empty()) {
      out.push_back(mailbox(entry));
      out.back().begin = static_cast<std::size_t>(entry.data() - list.data());
      out.back().end = out.back().begin + entry.size();
    }
    begin = end + 1;
  }
  return out;
}

bool is_mail_address(std::string_view text) {
  const auto at = text.rfind('@');
  if (at == text.npos || at > 64 || text.size() > 254) return false;
  const auto in_name = [](char c) {
    return is_alphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
  };
  const auto in_host = [](char c) { return is_alphanumeric(c) || c == '-'; };
  const auto host = text.substr(at + 1);
  return is_dotted(text.substr(0, at), in_name) && is_dotted(host, in_host) && host.find('.') != host.npos;
}

} // namespace dateline
