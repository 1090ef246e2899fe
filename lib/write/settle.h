// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

/// How columns come to their widths. One is settled if its `width` is not 0.
namespace dateline::write {

/// Gives columns that are `wanted` their `width`, at least 1; whether there was one.
bool settle(auto& columns, const auto& wanted, const auto& width) {
  bool any = false;
  for (auto& column : columns)
    if (column.width == 0 && wanted(column)) {
      column.width = std::max(width(column), decltype(column.width){1});
      any = true;
    }
  return any;
}

/// Those that need less than their part leave some to the others; then those that need more of it are given that.
/// `part_now` gives what makes the part of a column, as long as no other is settled.
void settle_by_need(auto& columns, const auto& part_now, const auto& natural, const auto& least) {
  const auto any = [](const auto&) { return true; };
  const auto settle_some = [&] {
    const auto part = part_now();
    return settle(
               columns, [&](const auto& c) { return natural(c) <= part(c); }, natural) ||
           settle(
               columns, [&](const auto& c) { return least(c) > part(c); }, least) ||
           settle(columns, any, part);
  };
  while (settle_some()) continue;
}

} // namespace dateline::write
