// SPDX-License-Identifier: MIT
#include "terminal/columns.h"

#include <algorithm>

#include "dateline.h"

namespace dateline::cli {

namespace {
constexpr std::size_t widest_line = 78;

std::vector<std::size_t> widths(const Rows& rows) {
  std::vector<std::size_t> out;
  for (const auto& row : rows) {
    out.resize(std::max(out.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) out[i] = std::max(out[i], display_width(one_line(row[i])));
  }
  return out;
}
} // namespace

std::string columns(const Rows& rows, const Stream& stream, const std::string& margin) {
  const auto wide = widths(rows);
  std::string out;
  for (const auto& row : rows) {
    std::string line = margin;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto cell = one_line(row[i]);
      line += cell;
      if (i + 1 < row.size()) line.append(wide[i] - display_width(cell) + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += (stream.width() ? cut_to(line, stream.width()) : line) + "\n";
  }
  return out;
}

std::string paragraph(std::string_view text, const Stream& stream, const std::string& margin) {
  const auto width = stream.width() ? std::min(stream.width(), widest_line) : widest_line;
  std::string out, line = margin;
  while (!text.empty()) {
    const auto end = text.find_first_of(" \n");
    const auto word = one_line(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (word.empty()) continue;
    if (line != margin && display_width(line) + 1 + display_width(word) > width) {
      out += line + "\n";
      line = margin;
    }
    line += (line == margin ? "" : " ") + word;
  }
  return line == margin ? out : out + line + "\n";
}

} // namespace dateline::cli
