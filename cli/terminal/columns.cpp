// SPDX-License-Identifier: MIT
#include "terminal/columns.h"

#include <algorithm>

#include "dateline.h"

namespace dateline::cli {

namespace {
constexpr std::size_t widest_line = 78;
constexpr std::size_t least_text = 24; // cells below which a sentence stands under its row, not in it

using Row = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

Widths widths(const Rows& rows) {
  Widths out;
  for (const auto& row : rows) {
    out.resize(std::max(out.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) out[i] = std::max(out[i], display_width(one_line(row[i])));
  }
  return out;
}

std::string without_end(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

/// Cells of a row, each filled up to its column and two blanks more.
std::string filled(const Row& row, const Widths& wide, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const auto cell = one_line(row[i]);
    out.append(cell).append(wide[i] - display_width(cell) + 2, ' ');
  }
  return out;
}

/// The same cells where a line has no room for them: none is cut, since it may be there to paste, and a new line begins
/// before one that fits there.
std::string stacked(const Row& row, std::size_t count, std::size_t width, const std::string& margin) {
  std::string out, line = margin + one_line(row.front());
  for (std::size_t i = 1; i < count; ++i) {
    if (row[i].empty()) continue;
    const auto cell = one_line(row[i]);
    const auto longer = line + "  " + cell, alone = margin + "  " + cell;
    if (display_width(longer) <= width || display_width(alone) > width)
      line = longer;
    else
      out += without_end(line) + "\n", line = alone;
  }
  return out + without_end(line) + "\n";
}

/// Words with a blank between.
std::string words_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n';
    if (!is_blank || (!out.empty() && out.back() != ' ')) out += is_blank ? ' ' : c;
  }
  return one_line(without_end(out));
}

/// How many bytes of a word that is wider than a line go into it: up to a sign of an address, or else all that fit.
std::size_t fitting(std::string_view word, std::size_t width) {
  std::size_t fits = 0, sign = 0;
  for (std::size_t at = 0, cells = 0; at < word.size(); fits = at) {
    const auto start = at;
    const auto c = next_character(word, at);
    cells += display_width(word.substr(start, at - start));
    if (cells > width && fits > 0) break;
    if (c == '@' || c == '.' || c == '/' || c == '-' || c == '_') sign = at;
  }
  return sign > 0 ? sign : fits;
}

/// Words that are wider than a line: left to the terminal, since they may be there to paste, or broken.
enum class WideWords : std::uint8_t { whole, broken };

/// Where lines may end.
std::vector<std::size_t> breaks_of(const std::string& words, std::size_t width, WideWords wide) {
  if (wide == WideWords::whole) return line_breaks(words);
  std::vector<std::size_t> out;
  std::size_t begin = 0;
  for (const auto end : line_breaks(words)) {
    auto piece = without_end(words.substr(begin, end - begin));
    for (std::size_t at = begin; display_width(piece) > width;) {
      const auto count = fitting(piece, width);
      if (count >= piece.size()) break;
      out.push_back(at += count);
      piece.erase(0, count);
    }
    out.push_back(begin = end);
  }
  return out;
}

/// In lines of so many cells.
std::string in_lines(std::string_view text, std::size_t width, const std::string& margin,
                     WideWords wide = WideWords::whole) {
  const auto words = words_of(text);
  std::string out, line;
  std::size_t begin = 0;
  for (const auto end : breaks_of(words, width, wide)) {
    const auto piece = words.substr(begin, end - begin);
    if (!line.empty() && display_width(without_end(line + piece)) > width) {
      out += margin + without_end(line) + "\n";
      line.clear();
    }
    line += piece;
    begin = end;
  }
  return line.empty() ? out : out + margin + without_end(line) + "\n";
}

std::size_t what_is_left(std::size_t width, std::size_t taken) { return width - std::min(width, taken); }
} // namespace

std::string columns(const Rows& rows, const Stream& stream, const std::string& margin) {
  const auto wide = widths(rows);
  std::string out;
  for (const auto& row : rows) {
    const auto line = without_end(margin + filled(row, wide, row.size()));
    out += (stream.width() ? cut_to(line, stream.width()) : line) + "\n";
  }
  return out;
}

std::string columns_with_text(const Rows& rows, const Stream& stream, const std::string& margin) {
  if (!stream.width()) return columns(rows, stream, margin);
  const auto wide = widths(rows);
  std::size_t taken = margin.size();
  for (std::size_t i = 0; i + 1 < wide.size(); ++i) taken += wide[i] + 2;
  const auto needed = std::min(least_text, wide.empty() ? 0 : wide.back());
  const bool is_beside = taken + needed <= stream.width(), is_aligned = taken <= stream.width() + 2;
  const auto indent = is_beside ? std::string(taken, ' ') : margin + "    ";
  const auto room = std::min(what_is_left(stream.width(), indent.size()), widest_line);
  std::string out;
  for (const auto& row : rows) {
    const auto count = row.size() - 1;
    const auto before = margin + filled(row, wide, count);
    const auto text = in_lines(row.back(), room, indent);
    if (is_beside && !text.empty())
      out += before + text.substr(taken);
    else if (is_aligned)
      out += without_end(before) + "\n" + text;
    else
      out += stacked(row, count, stream.width(), margin) + text;
  }
  return out;
}

std::string labelled(Colour colour, const std::string& label, std::string_view text, const Stream& stream,
                     const std::string& margin) {
  const auto painted = stream.paint(colour, label);
  const auto indent = margin + "  ";
  if (stream.width() <= indent.size()) return margin + painted + " " + one_line(text) + "\n";
  const auto lines = in_lines(label + " " + std::string(text), stream.width() - indent.size(), indent);
  const auto behind = indent.size() + label.size();
  return margin + (lines.substr(indent.size(), label.size()) == label ? painted + lines.substr(behind)
                                                                      : lines.substr(indent.size()));
}

std::string paragraph(std::string_view text, const Stream& stream, const std::string& margin) {
  const auto width = stream.width() ? std::min(stream.width(), widest_line) : widest_line;
  return in_lines(text, what_is_left(width, margin.size()), margin, WideWords::broken);
}

} // namespace dateline::cli
