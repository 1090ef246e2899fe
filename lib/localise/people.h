// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "content/person.h"

namespace dateline::localise {

/// Persons' names as one language prints them, by Unicode's standard (names/names.h). One that was given as one string
/// is never taken apart.
class People {
 public:
  explicit People(std::string language);
  ~People();

  std::string full_name(const PersonName& name) const;
  std::string short_name(const PersonName& name) const;  // in a later mention
  std::string formal_name(const PersonName& name) const; // as a letter addresses

 private:
  enum class Form : std::uint8_t { full, brief, formal };
  std::string format(const PersonName& name, Form form) const;

  std::string language_;
  struct Names;
  std::unique_ptr<Names> names_;
};

} // namespace dateline::localise
