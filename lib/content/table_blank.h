// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "content/template.h"

namespace dateline {

/// The tables that every release may have.
inline constexpr std::array<std::string_view, 4> release_tables = {"quotes", "media", "links", "partners"};

/// A blank that prints a table, or one of its entries: `{quotes}`, `{quotes_1}`.
struct TableBlank {
  std::string_view table; // of `release_tables`, or the name of one that the template declares
  std::size_t entry = 0;  // from 1; 0: all of them
};
std::optional<TableBlank> table_blank(std::string_view name, const Template& subject);

} // namespace dateline
