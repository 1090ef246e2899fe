// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Somebody in the head of a mail (RFC 5322): `Ana Gil <ana@wikimedia.example>`, or the address alone.
struct Mailbox {
  std::string name = {};
  std::string address;            // empty: what is written is none
  std::size_t begin = 0, end = 0; // where it is written
};

/// A list with commas between them; a name that has a comma stands in quotation marks.
std::vector<Mailbox> mailboxes(std::string_view list);

/// Whether mail may be sent there by any program: ASCII, nothing that would need quotation marks.
bool is_mail_address(std::string_view text);

} // namespace dateline
