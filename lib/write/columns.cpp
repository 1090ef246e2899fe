// SPDX-License-Identifier: MIT
#include "write/columns.h"

#include <algorithm>
#include <cmath>

#include "base/unicode.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct Column {
  std::size_t natural = 1; // as wide as its longest line
  std::size_t least = 1;   // as its longest word
  std::size_t width = 0;   // 0: not settled
};

/// Office programs set Han and kana apart from letters and figures, by half a character on either side.
std::size_t printed_width(std::string_view line) {
  std::size_t changes = 0, before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto start = at;
    next_character(line, at);
    const auto width = display_width(line.substr(start, at - start));
    if (before > 0 && width > 0 && width != before) ++changes;
    if (width > 0) before = width;
  }
  return display_width(line) + (changes + 1) / 2;
}

using Measure = std::size_t (*)(std::string_view);

void measure(Column& column, std::string_view text, Measure width) {
  each_line(
      text,
      [&](std::string_view line) {
        column.natural = std::max(column.natural, width(line));
        column.least = std::max(column.least, longest_word(line));
      },
      [] {});
}

std::vector<Column> columns_of(const Texts& texts, Measure width) {
  std::vector<Column> columns(texts.empty() ? 0 : texts.front().size());
  for (const auto& row : texts)
    for (std::size_t at = 0; at < columns.size(); ++at) measure(columns[at], row[at], width);
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

bool settle(std::vector<Column>& columns, const auto& wanted, const auto& width) {
  bool any = false;
  for (auto& column : columns)
    if (column.width == 0 && wanted(column)) {
      column.width = std::max<std::size_t>(width(column), 1);
      any = true;
    }
  return any;
}

/// Those that need less than their share leave some to the others; then those that need more of it are given that.
void settle_all(std::vector<Column>& columns, std::size_t width) {
  const auto settle_some = [&] {
    const Share share(columns, width);
    const auto natural = [](const Column& c) { return c.natural; };
    const auto least = [](const Column& c) { return c.least; };
    return settle(
               columns, [&](const Column& c) { return c.natural <= share(c); }, natural) ||
           settle(
               columns, [&](const Column& c) { return c.least > share(c); }, least) ||
           settle(
               columns, [](const Column&) { return true; }, share);
  };
  while (settle_some()) continue;
}

std::size_t total(const std::vector<Column>& columns, std::size_t between) {
  std::size_t sum = columns.size() * between;
  for (const auto& column : columns) sum += column.width;
  return sum;
}
} // namespace

std::size_t longest_word(std::string_view line) {
  std::size_t longest = 0, start = 0;
  for (const auto end : line_breaks(line)) {
    const auto piece = line.substr(start, end - start);
    const auto last = piece.find_last_not_of(' ');
    longest = std::max(longest, last == piece.npos ? 0 : display_width(piece.substr(0, last + 1)));
    start = end;
  }
  return longest;
}

std::vector<std::size_t> column_widths(const Texts& texts, std::size_t width) {
  constexpr std::size_t pleasant = 12;
  auto columns = columns_of(texts, display_width);
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
  for (const auto& column : columns_of(texts, display_width))
    needed += std::min(column.least, longest_whole) + between_columns;
  return needed <= width + between_columns;
}

std::vector<double> column_lengths(const Texts& texts, double text_width) {
  constexpr double character = 1.75; // millimetres, in the type of a table
  constexpr std::size_t beside = 4;  // characters: two between columns, the others for letters that are wide or bold
  const auto width = static_cast<std::size_t>(text_width / character);
  auto columns = columns_of(texts, printed_width);
  const auto before = columns;
  const std::size_t room = width - std::min(width, columns.size() * beside);
  settle_all(columns, room);
  if (total(columns, beside) > width) {
    columns = before;
    for (auto& column : columns) column.least = std::min(column.least, longest_whole);
    settle_all(columns, room);
  }
  const double scale =
      std::min(character, text_width / static_cast<double>(std::max<std::size_t>(total(columns, beside), 1)));
  std::vector<double> lengths;
  double left = text_width;
  for (const auto& column : columns) {
    lengths.push_back(static_cast<double>(column.width + beside) * scale);
    left -= lengths.back();
  }
  if (!lengths.empty()) lengths.back() += std::max(left, 0.0);
  return lengths;
}

} // namespace dateline::write
