// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace dateline {

/// Someone whom the press may ask, as other programs take it: plain text. What is not given is empty.
struct Contact {
  std::string name, role, purpose, organisation, email, phone, note;
};

/// The head of a mail, and what stands above the release in it.
struct MailHead {
  std::string subject; // empty: the headline
  std::string to;      // addresses, with commas between them; may be empty
  Contact from;
  std::vector<std::string> intro; // paragraphs
};

/// What a release is known by, the same in all its languages.
struct Origin {
  std::string date, website, email;
};

/// What formats that other programs read say of a release besides its text. Plain text; what is not given is empty.
struct Particulars {
  std::string date;             // 2026-11-26
  std::string embargo;          // 2026-11-26T10:00:00+01:00
  std::string status = "final"; // draft | frozen | final
  std::string locale;           // the language and the country of most who read it: es_ES
  std::string number;
  std::string organisation, website;
  std::string country;             // ISO 3166-1
  std::vector<std::string> cities; // as the dateline has them, not in capitals
  std::vector<std::string> partners;
  std::vector<std::string> languages; // that are written with this document, its own among them
  std::vector<Contact> contacts;      // as printed
  MailHead mail;
  Origin origin;
};

} // namespace dateline
