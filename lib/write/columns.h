// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How wide the columns of a table are.
namespace dateline::write {

/// The texts of the cells that are printed, row by row. Those of the heads, if there are any, are the first row.
using Texts = std::vector<std::vector<std::string>>;

inline constexpr std::size_t between_columns = 2; // characters

/// In characters, so that with the space between them they fit into `width`: what is narrow is as wide as it is, the
/// others share what is left. None if they would have to be narrower than their words, or than is pleasant to read.
std::vector<std::size_t> column_widths(const Texts& texts, std::size_t width);

/// In characters. An address is one word.
std::size_t longest_word(std::string_view text);
inline constexpr std::size_t longest_whole = 16; // word that has a right to stay whole where not all have

/// Whether no such word would have to be broken for the columns to stand beside one another in so many characters.
bool words_fit(const Texts& texts, std::size_t width);

/// What stands before a piece of text that ends where its column does.
inline std::size_t before_figure(std::size_t column_width, std::size_t own) {
  return column_width - std::min(column_width, own);
}

inline constexpr double between_printed_columns = 4; // millimetres, usually

/// How a table is printed.
struct TableType {
  double width; // of the text, in millimetres
  double size;  // of its letters, in points
  double between = between_printed_columns;
};

/// How wide what stands in a column is, in ems.
struct PrintedColumn {
  double natural = 0;                        // its longest line
  double word = 0, figures = 0, address = 0; // its longest word; line with figures; line that is an address
};
/// `heads`: the first row is set semi-bold. `enlarged`: phone numbers are larger by so much, with the letters of a
/// complex script, which are narrow.
std::vector<PrintedColumn> measured(const Texts& texts, bool heads, double enlarged);

/// Whether no phone number or address of mail need be broken.
bool has_room(const std::vector<PrintedColumn>& measured, const TableType& type);

/// On paper, in millimetres, where they always fit: together they are as wide as the text. Words, dates, amounts and
/// addresses are whole where the page has room for that.
std::vector<double> column_lengths(const std::vector<PrintedColumn>& measured, const TableType& type);

} // namespace dateline::write
