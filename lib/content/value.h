// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"

namespace dateline {

struct Date {
  int year = 0, month = 0, day = 0;
  auto operator<=>(const Date&) const = default;
};
/// "2026-11-26"; nothing for no date.
std::string written(const std::optional<Date>& date);

struct Time {
  int hour = 0, minute = 0, second = 0;
  auto operator<=>(const Time&) const = default;
};
struct DateTime {
  Date date;
  Time time;
  std::optional<int> offset = {}; // minutes east of UTC; none: the chapter's time zone
};

/// A value as it stands in a TOML file, whatever it is meant to be. Its keys are in the order of the file.
/// `std::monostate` is a key whose value could not be read: it counts as given.
struct Value;
struct Entry;
using Array = std::vector<Value>;
using Table = std::vector<Entry>;

struct Value {
  std::variant<std::monostate, Excerpt, std::int64_t, double, bool, Date, Time, DateTime, Array, Table> data;
  Span span;
};

struct Entry {
  Excerpt key;
  Value value;
};

/// The value of a key; null if the table does not have it.
inline const Value* find(const Table& table, std::string_view key) {
  for (const auto& entry : table)
    if (entry.key.text == key) return &entry.value;
  return nullptr;
}

} // namespace dateline
