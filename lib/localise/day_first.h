// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace dateline::localise {

/// The parts of a date's pattern in which the day comes first and the year last, as in "d 'de' MMMM 'de' y". They point
/// into the pattern.
struct DayFirst {
  std::string_view until_day;   // "d", with a full stop if it has one
  std::string_view until_month; // "d 'de' MMMM"
  std::string_view from_day;    // the day and what comes after it
};

/// None if the pattern has another order.
std::optional<DayFirst> day_first(std::string_view pattern);

} // namespace dateline::localise
