// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/text.h"
#include "write/columns.h"
#include "write/printed.h"
#include "write/settle.h"
#include "write/text.h"

/// The columns of a table on paper.
namespace dateline::write {

namespace {
/// What of a column is never to be broken, in millimetres: what is longer may be. `text` is what words want beside
/// that, to be pleasant to read.
struct Wish {
  double figures, address, word, text;
};
/// The less room the page has, the less there is to wish for.
constexpr double however_long = 1e6;
constexpr Wish wishes[] = {{.figures = 45, .address = 70, .word = however_long, .text = 32},
                           {.figures = 34, .address = 70, .word = 30, .text = 22},
                           {.figures = 34, .address = 70, .word = 30, .text = 0},
                           {.figures = 0, .address = 70, .word = 30, .text = 0},
                           {.figures = 0, .address = 0, .word = 30, .text = 0}};

/// A column in millimetres, and the width that it gets; 0: not settled.
struct Column : PrintedColumn {
  double width = 0;

  Column(const PrintedColumn& measured, double size)
      : PrintedColumn{std::max(measured.natural * size, 1.0), measured.word * size, measured.figures * size,
                      measured.address * size} {}
  /// A date, an amount, a time is read at a glance if it stands on one line; where not all of a column can, none need.
  double least(const Wish& wish) const {
    const auto whole = [](double length, double longest) { return length <= longest ? length : 0; };
    return std::max({whole(figures, wish.figures), whole(address, wish.address), std::min(word, wish.word),
                     std::min(natural, wish.text)});
  }
};
using Columns = std::vector<Column>;

Columns in_type(const std::vector<PrintedColumn>& measured, const TableType& type) {
  Columns columns;
  for (const auto& one : measured) columns.emplace_back(one, type.size * millimetres_a_point);
  return columns;
}

bool has_figure(std::string_view line) { return std::any_of(line.begin(), line.end(), is_digit); }

void measure_line(PrintedColumn& column, std::string_view line, double size) {
  const auto raise = [](double& length, double to) { length = std::max(length, to); };
  const double natural = printed_width(line) * size;
  raise(column.natural, natural);
  raise(column.word, printed_word(line) * size);
  if (is_reached_by(line))
    raise(column.address, natural);
  else if (has_figure(line))
    raise(column.figures, natural);
}

double total(const Columns& columns, const auto& of) {
  double sum = 0;
  for (const auto& column : columns) sum += of(column);
  return sum;
}

/// What a column that is not settled gets of `room`, if each gets as its `weight` is.
auto share(const Columns& columns, double room, const auto& weight) {
  const double left = room - total(columns, [](const Column& c) { return c.width; });
  const double weights = total(columns, [&](const Column& c) { return c.width == 0 ? weight(c) : 0; });
  return [=](const Column& column) { return std::max(left, 0.0) * weight(column) / weights; };
}

/// There is room for all that must be: what is left goes to where lines are broken, to long ones more than to short
/// ones, so that a row is low, but not in proportion, which would starve the short ones.
void share_by_need(Columns& columns, double room, const Wish& wish) {
  settle_by_need(
      columns,
      [&] { return share(columns, room, [](const Column& c) { return std::sqrt(c.natural * std::sqrt(c.natural)); }); },
      [](const Column& c) { return c.natural; }, [&](const Column& c) { return c.least(wish); });
}

/// There is none: what asks for less than its part gets that, and the others are alike.
void share_alike(Columns& columns, double room, const Wish& wish) {
  const auto least = [&](const Column& c) { return c.least(wish); };
  const auto settle_some = [&] {
    const auto part = share(columns, room, [](const Column&) { return 1.0; });
    return settle(
               columns, [&](const Column& c) { return least(c) <= part(c); }, least) ||
           settle(
               columns, [](const Column&) { return true; }, part);
  };
  while (settle_some()) continue;
}

void settle_all(Columns& columns, double room) {
  for (const auto& wish : wishes)
    if (total(columns, [&](const Column& c) { return c.least(wish); }) <= room)
      return share_by_need(columns, room, wish);
  share_alike(columns, room, std::end(wishes)[-1]);
}
} // namespace

/// Heads are set semi-bold.
std::vector<PrintedColumn> measured(const Texts& texts, bool heads, double enlarged) {
  constexpr double bold = 1.08;
  std::vector<PrintedColumn> columns(texts.empty() ? 0 : texts.front().size());
  for (std::size_t row = 0; row < texts.size(); ++row) {
    const double weight = heads && row == 0 ? bold : 1;
    const auto measure = [&](PrintedColumn& column, std::string_view line) {
      const bool phone = is_reached_by(line) && line.find('@') == line.npos;
      measure_line(column, line, weight * (phone ? enlarged : 1));
    };
    for (std::size_t at = 0; at < columns.size(); ++at)
      each_line(
          texts[row][at], [&](std::string_view line) { measure(columns[at], line); }, [] {});
  }
  return columns;
}

bool has_room(const std::vector<PrintedColumn>& measured, const TableType& type) {
  const auto columns = in_type(measured, type);
  const auto& addresses = std::end(wishes)[-2];
  return total(columns, [&](const Column& c) { return c.least(addresses) + type.between; }) <= type.width;
}

std::vector<double> column_lengths(const std::vector<PrintedColumn>& measured, const TableType& type) {
  auto columns = in_type(measured, type);
  const auto count = static_cast<double>(columns.size());
  settle_all(columns, std::max(type.width - count * type.between, count));
  const auto whole = [&](const Column& c) { return c.width + type.between; };
  const double scale = std::min(1.0, type.width / std::max(total(columns, whole), 1.0));
  std::vector<double> lengths;
  double left = type.width;
  for (const auto& column : columns) {
    lengths.push_back(whole(column) * scale);
    left -= lengths.back();
  }
  if (!lengths.empty()) lengths.back() += std::max(left, 0.0);
  return lengths;
}

} // namespace dateline::write
