// SPDX-License-Identifier: MIT
#include "content/fact.h"

#include <array>

namespace dateline {

std::string_view name_of(FieldType type) {
  static constexpr std::array<std::string_view, 16> names = {"text", "prose",    "number", "money",  "percent", "date",
                                                             "time", "datetime", "dates",  "person", "people",  "place",
                                                             "list", "url",      "email",  "phone"};
  return names.at(static_cast<std::size_t>(type));
}

} // namespace dateline
