// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "localise/names/person_name.h"

namespace dateline::names {

/// "{title} {surname}, {given-initial}"; a backslash before a brace or another makes it text.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html#namepattern-syntax
struct Pattern {
  struct Slot {
    std::string before; // the text between the field before and this one
    FieldKey key;
  };
  std::vector<Slot> slots;
  std::string after; // the text behind the last field

  /// Whether a given name would be seen that is not an initial alone.
  bool shows_given() const;
};

Pattern read_pattern(std::string_view text);

/// The pattern with the value of each slot; what stands around empty ones is left out.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html#process-a-namepattern
std::string fill(const Pattern& pattern, const std::vector<std::string>& values);

} // namespace dateline::names
