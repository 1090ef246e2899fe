// SPDX-License-Identifier: MIT
#include <algorithm>

#include "input/fields.h"

namespace dateline::input {

std::vector<std::string> field_type_names() {
  std::vector<std::string> out;
  for (int i = 0; i <= static_cast<int>(FieldType::phone); ++i) out.emplace_back(name_of(static_cast<FieldType>(i)));
  return out;
}

std::optional<FieldType> field_type(std::string_view name) {
  const auto names = field_type_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<FieldType>(found - names.begin());
}

std::optional<FieldType> as_field_type(const Value* value, Diagnostics& diagnostics) {
  const auto named = as_choice(value, "type", field_type_names(), diagnostics);
  return named ? field_type(*named) : std::nullopt;
}

std::optional<FieldType> type_of(const Value& value) {
  if (std::holds_alternative<Excerpt>(value.data)) return FieldType::text;
  if (std::holds_alternative<std::int64_t>(value.data) || std::holds_alternative<double>(value.data))
    return FieldType::number;
  if (std::holds_alternative<Date>(value.data)) return FieldType::date;
  if (std::holds_alternative<Time>(value.data)) return FieldType::time;
  if (std::holds_alternative<DateTime>(value.data)) return FieldType::datetime;
  if (const auto* array = std::get_if<Array>(&value.data)) {
    const bool dates = array->size() == 2 && std::all_of(array->begin(), array->end(), [](const Value& item) {
                         return std::holds_alternative<Date>(item.data);
                       });
    return dates ? FieldType::dates : FieldType::list;
  }
  if (const auto* table = std::get_if<Table>(&value.data); table && !table->empty())
    return type_of(table->front().value);
  return std::nullopt;
}

} // namespace dateline::input
