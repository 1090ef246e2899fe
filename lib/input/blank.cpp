// SPDX-License-Identifier: MIT
#include "input/blank.h"

#include <algorithm>

#include "base/unicode.h"

namespace dateline::input {

bool says_nothing(const Value& value) {
  if (const auto* text = std::get_if<Excerpt>(&value.data)) return is_blank(text->text);
  if (const auto* table = std::get_if<Table>(&value.data))
    return std::all_of(table->begin(), table->end(), [](const Entry& one) { return says_nothing(one.value); });
  const auto* array = std::get_if<Array>(&value.data);
  return array && std::all_of(array->begin(), array->end(), says_nothing);
}

} // namespace dateline::input
