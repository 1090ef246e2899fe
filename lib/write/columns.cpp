// SPDX-License-Identifier: MIT
#include "write/columns.h"

#include <algorithm>
#include <cmath>

#include "base/unicode.h"
#include "write/settle.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct Column {
  std::size_t natural = 1; // as wide as its longest line
  std::size_t least = 1;   // as its longest word
  std::size_t width = 0;   // 0: not settled
};

void measure(Column& column, std::string_view text) {
  each_line(
      text,
      [&](std::string_view line) {
        column.natural = std::max(column.natural, display_width(line));
        column.least = std::max(column.least, longest_word(line));
      },
      [] {});
}

std::vector<Column> columns_of(const Texts& texts) {
  std::vector<Column> columns(texts.empty() ? 0 : texts.front().size());
  for (const auto& row : texts)
    for (std::size_t at = 0; at < columns.size(); ++at) measure(columns[at], row[at]);
  return columns;
}

/// What columns that are not settled get of `width`: a wide one more than a narrow one, but not in proportion, which
/// would starve the narrow one.
class Share {
 public:
  Share(const std::vector<Column>& columns, std::size_t width) {
    for (const auto& column : columns)
      if (column.width > 0)
        width -= std::min(width, column.width);
      else
        weights_ += weight(column);
    width_ = static_cast<double>(width);
  }
  std::size_t operator()(const Column& column) const {
    constexpr double rounding = 1e-6;
    return static_cast<std::size_t>(width_ * weight(column) / weights_ + rounding);
  }

 private:
  static double weight(const Column& column) { return std::sqrt(static_cast<double>(column.natural)); }

  double width_ = 0, weights_ = 0;
};

void settle_all(std::vector<Column>& columns, std::size_t width) {
  settle_by_need(
      columns, [&] { return Share(columns, width); }, [](const Column& c) { return c.natural; },
      [](const Column& c) { return c.least; });
}

std::size_t total(const std::vector<Column>& columns, std::size_t between) {
  std::size_t sum = columns.size() * between;
  for (const auto& column : columns) sum += column.width;
  return sum;
}
} // namespace

std::size_t longest_word(std::string_view line) {
  std::size_t longest = 0;
  each_word(line, [&](std::string_view word) { longest = std::max(longest, display_width(word)); });
  return longest;
}

std::vector<std::size_t> column_widths(const Texts& texts, std::size_t width) {
  constexpr std::size_t pleasant = 12;
  auto columns = columns_of(texts);
  for (auto& column : columns) column.least = std::max(column.least, std::min(column.natural, pleasant));
  width += between_columns; // none behind the last
  settle_all(columns, width - std::min(width, columns.size() * between_columns));
  std::vector<std::size_t> widths;
  if (total(columns, between_columns) > width) return widths;
  for (const auto& column : columns) widths.push_back(column.width);
  return widths;
}

bool words_fit(const Texts& texts, std::size_t width) {
  std::size_t needed = 0;
  for (const auto& column : columns_of(texts)) needed += std::min(column.least, longest_whole) + between_columns;
  return needed <= width + between_columns;
}

} // namespace dateline::write
