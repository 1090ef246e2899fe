// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/text.h"

namespace dateline {

/// A name: one string, which is never taken apart, or the fields of CLDR's person names (UTS #35, part 8).
struct PersonName {
  Excerpt whole;
  std::vector<std::pair<std::string, Excerpt>> fields; // "given", "given2", "surname-prefix" …, without "locale"
  std::string locale;                                  // the name's own; empty: not said
  std::string preferred_order;                         // "givenFirst", "surnameFirst"; empty: the locale's
  bool surname_capitals = false;
};

enum class Gender : std::uint8_t { unknown, feminine, masculine };

struct Person {
  std::string key; // in [people]; empty if written in place
  ByLanguage<PersonName> name;
  Text role;
  Text note;
  Text purpose; // `for`: what to write to this contact for
  Text email;
  Text phone;
  std::vector<std::string> languages; // empty: all of the chapter's
  Gender gender = Gender::unknown;
  std::string speaks_for = "chapter"; // chapter | community | self
  Span span;
};

} // namespace dateline
