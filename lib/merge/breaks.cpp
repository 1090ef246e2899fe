// SPDX-License-Identifier: MIT
#include "merge/breaks.h"

#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/unicode.h"
#include "merge/texts.h"

namespace dateline::merge {

namespace {
/// The texts of a line in the order in which they are read; null for a hard break.
using Texts = std::vector<std::string*>;

void collect(Line& line, Texts& texts);

struct Collector {
  Texts& texts;
  void operator()(Run& run) const { texts.push_back(&run.text); }
  void operator()(Code& code) const { texts.push_back(&code.text); }
  void operator()(Break&) const { texts.push_back(nullptr); }
  void operator()(auto& nested) const { collect(nested.content, texts); }
};

void collect(Line& line, Texts& texts) {
  for (auto& part : line) std::visit(Collector{texts}, part.node);
}

/// The character before byte `at` of text number `index`.
char32_t before(const Texts& texts, std::size_t index, std::size_t at) {
  auto text = std::string_view(*texts[index]).substr(0, at);
  while (text.empty() && index > 0 && texts[index - 1]) text = *texts[--index];
  return text.empty() ? U' ' : last_character(text);
}

char32_t behind(const Texts& texts, std::size_t index, std::size_t at) {
  auto text = std::string_view(*texts[index]).substr(at);
  while (text.empty() && index + 1 < texts.size() && texts[index + 1]) text = *texts[++index];
  std::size_t first = 0;
  return text.empty() ? U' ' : next_character(text, first);
}

void close_breaks(Line& line) {
  // Nearly no line has one.
  if (!any_text(line, [](std::string_view text) { return text.find(open_break) != text.npos; })) return;
  Texts texts;
  collect(line, texts);
  for (std::size_t index = 0; index < texts.size(); ++index) {
    if (!texts[index]) continue;
    auto& text = *texts[index];
    for (std::size_t at = 0; (at = text.find(open_break, at)) != text.npos;) {
      const bool joins =
          sets_no_spaces(before(texts, index, at)) && sets_no_spaces(behind(texts, index, at + open_break.size()));
      text.replace(at, open_break.size(), joins ? "" : " ");
    }
  }
}

struct Visitor {
  void operator()(Paragraph& node) const { close_breaks(node.content); }
  void operator()(Heading& node) const { close_breaks(node.content); }
  void operator()(BlockQuote& node) const { merge::close_breaks(node.content); }
  void operator()(List& node) const {
    for (auto& item : node.items) merge::close_breaks(item);
  }
  void operator()(CodeBlock&) const {}
  void operator()(TableBlock& node) const {
    each_cell(node, [](Line& cell) { close_breaks(cell); });
  }
  void operator()(Picture&) const {}
};
} // namespace

void close_breaks(Blocks& blocks) {
  for (auto& block : blocks) std::visit(Visitor{}, block.node);
}

std::string with_spaces(std::string text) {
  for (auto at = text.find(open_break); at != text.npos; at = text.find(open_break))
    text.replace(at, open_break.size(), " ");
  return text;
}

} // namespace dateline::merge
