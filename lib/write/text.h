// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/unicode.h"
#include "content/block.h"

namespace dateline::write {

/// Whether anything would be printed of it: what is empty is left out by every format alike.
bool has_text(const Line& line);
/// Of a row of a table.
bool has_text(const std::vector<Line>& cells);
bool has_text(const Block& block);
bool has_text(const Blocks& blocks);

/// The text of a code block with exactly one line feed at its end, if it has any text.
std::string code_text(const CodeBlock& block);

/// `text` with `first` before its first line and `rest` before the others that are not empty.
std::string indented(std::string_view text, std::string_view first, std::string_view rest);

/// The lines of a text, cut at its line feeds: each one is a hard line break in every format.
template <class Text, class Feed>
void each_line(std::string_view text, Text&& on_text, Feed&& on_feed) {
  while (true) {
    const auto end = text.find('\n');
    if (end != 0 && !text.empty()) on_text(text.substr(0, end));
    if (end == text.npos) return;
    on_feed();
    text.remove_prefix(end + 1);
  }
}

/// The pieces of a line between which it may be broken, without the blank behind each.
template <class Use>
void each_word(std::string_view line, Use&& use) {
  std::size_t start = 0;
  for (const auto end : line_breaks(line)) {
    const auto piece = line.substr(start, end - start);
    if (const auto last = piece.find_last_not_of(' '); last != piece.npos) use(piece.substr(0, last + 1));
    start = end;
  }
}

} // namespace dateline::write
