// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/text.h"
#include "write/columns.h"
#include "write/printed.h"
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

/// How wide what stands in a column is.
struct Column {
  double natural = 1;                        // its longest line
  double word = 0, figures = 0, address = 0; // its longest word; line with figures; line that is an address
  double width = 0;                          // that it gets; 0: not settled

  /// A date, an amount, a time is read at a glance if it stands on one line; where not all of a column can, none need.
  double least(const Wish& wish) const {
    const auto whole = [](double length, double longest) { return length <= longest ? length : 0; };
    return std::max({whole(figures, wish.figures), whole(address, wish.address), std::min(word, wish.word),
                     std::min(natural, wish.text)});
  }
};
using Columns = std::vector<Column>;

bool has_figure(std::string_view line) { return std::any_of(line.begin(), line.end(), is_digit); }

void measure_line(Column& column, std::string_view line, double size) {
  const auto raise = [](double& length, double to) { length = std::max(length, to); };
  const double natural = printed_width(line) * size;
  raise(column.natural, natural);
  raise(column.word, printed_word(line) * size);
  if (is_reached_by(line))
    raise(column.address, natural);
  else if (has_figure(line))
    raise(column.figures, natural);
}

/// Heads are set semi-bold.
Columns columns_of(const Texts& texts, const TableType& type) {
  constexpr double bold = 1.08;
  const double size = type.size * millimetres_a_point;
  Columns columns(texts.empty() ? 0 : texts.front().size());
  for (std::size_t row = 0; row < texts.size(); ++row) {
    const double weight = type.heads && row == 0 ? bold : 1;
    const auto measure = [&](Column& column, std::string_view line) {
      const bool phone = is_reached_by(line) && line.find('@') == line.npos;
      measure_line(column, line, size * weight * (phone ? type.enlarged : 1));
    };
    for (std::size_t at = 0; at < columns.size(); ++at)
      each_line(
          texts[row][at], [&](std::string_view line) { measure(columns[at], line); }, [] {});
  }
  return columns;
}

double total(const Columns& columns, const auto& of) {
  double sum = 0;
  for (const auto& column : columns) sum += of(column);
  return sum;
}

/// Gives columns that are `wanted` their `width`; whether there was one.
bool settle(Columns& columns, const auto& wanted, const auto& width) {
  bool any = false;
  for (auto& column : columns)
    if (column.width == 0 && wanted(column)) {
      column.width = std::max(width(column), 1.0);
      any = true;
    }
  return any;
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
  const auto natural = [](const Column& c) { return c.natural; };
  const auto least = [&](const Column& c) { return c.least(wish); };
  const auto settle_some = [&] {
    const auto part = share(columns, room, [](const Column& c) { return std::sqrt(c.natural * std::sqrt(c.natural)); });
    return settle(
               columns, [&](const Column& c) { return c.natural <= part(c); }, natural) ||
           settle(
               columns, [&](const Column& c) { return least(c) > part(c); }, least) ||
           settle(
               columns, [](const Column&) { return true; }, part);
  };
  while (settle_some()) continue;
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

bool has_room(const Texts& texts, const TableType& type) {
  const auto columns = columns_of(texts, type);
  const auto& addresses = std::end(wishes)[-2];
  return total(columns, [&](const Column& c) { return c.least(addresses) + type.between; }) <= type.width;
}

std::vector<double> column_lengths(const Texts& texts, const TableType& type) {
  auto columns = columns_of(texts, type);
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
