// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "write/formats/all.h"
#include "write/formats/markdown/line.h"
#include "write/markup.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write {

namespace {
/// Whether a block may follow a paragraph on the very next line: a list may, if it is not numbered from 2.
bool may_interrupt(const Block& block) {
  if (std::holds_alternative<TableBlock>(block.node)) return true;
  const auto* list = std::get_if<List>(&block.node);
  return list && (!list->ordered || list->start == 1);
}

/// What a block is made into. Two lists in a row need different markers, or they were one.
struct BlockText {
  std::string_view cell_pattern;
  bool other_marker = false;

  std::string operator()(const Paragraph& paragraph) const { return markdown_line(paragraph.content); }
  std::string operator()(const Heading& heading) const {
    return (heading.level == 2 ? "## " : "### ") + markdown_line(heading.content, LineKind::heading);
  }
  std::string operator()(const List& list) const;
  std::string operator()(const BlockQuote& quote) const;
  std::string operator()(const CodeBlock& code) const;
  std::string operator()(const TableBlock& table) const { return operator()(list_of(table, cell_pattern)); }
  std::string operator()(const Picture& picture) const;
};

/// The blocks of a document, a section, an item or a quote.
class BlockWriter {
 public:
  /// A cell of a table is written after this pattern.
  explicit BlockWriter(std::string_view pattern, bool tightly = false) : cell_pattern(pattern), tight(tightly) {}

  void add(const Block& block) {
    if (!has_text(block)) return;
    const auto now = kind(block);
    const bool close = tight && last == Kind::paragraph && may_interrupt(block);
    const bool other = now == last && !other_marker && now != Kind::paragraph && now != Kind::other;
    append(std::visit(BlockText{cell_pattern, other}, block.node), close);
    other_marker = other;
    last = now;
  }
  void append(const std::string& text, bool on_next_line = false) {
    if (text.empty()) return;
    if (!out.empty()) out += on_next_line ? "\n" : "\n\n";
    out += text;
    last = Kind::other;
  }
  std::string take() { return std::move(out); }

 private:
  enum class Kind : std::uint8_t { paragraph, bullets, numbers, other };
  static Kind kind(const Block& block) {
    if (std::holds_alternative<Paragraph>(block.node)) return Kind::paragraph;
    if (std::holds_alternative<TableBlock>(block.node)) return Kind::bullets;
    const auto* list = std::get_if<List>(&block.node);
    return !list ? Kind::other : list->ordered ? Kind::numbers : Kind::bullets;
  }

  std::string_view cell_pattern;
  bool tight;
  bool other_marker = false;
  Kind last = Kind::other;
  std::string out;
};

std::string blocks_text(const Blocks& blocks, std::string_view cell_pattern, bool tight = false) {
  BlockWriter writer(cell_pattern, tight);
  for (const auto& block : blocks) writer.add(block);
  return writer.take();
}

std::string BlockText::operator()(const List& list) const {
  std::string out;
  constexpr int highest = 999'999'999;
  int number = std::clamp(list.start, 0, highest);
  for (const auto& item : list.items) {
    const auto text = blocks_text(item, cell_pattern, list.tight);
    if (text.empty()) continue;
    const std::string bullet = other_marker ? "+ " : "- ";
    const auto marker = list.ordered ? fmt::format("{}{} ", number, other_marker ? ')' : '.') : bullet;
    if (!out.empty()) out += list.tight ? "\n" : "\n\n";
    out += indented(text, marker, std::string(marker.size(), ' '));
    number = std::min(number + 1, highest);
  }
  return out;
}

std::string BlockText::operator()(const BlockQuote& quote) const {
  std::string out = indented(blocks_text(quote.content, cell_pattern), "> ", "> ");
  for (auto at = out.find("\n\n"); at != out.npos; at = out.find("\n\n", at)) out.insert(at + 1, ">");
  return out;
}

std::string BlockText::operator()(const CodeBlock& code) const {
  const auto text = clean(code_text(code));
  std::size_t longest = 2, run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  const std::string fence(longest + 1, '`');
  return fmt::format("{0}\n{1}{0}", fence, text);
}

/// No file is written beside the document: a picture is what it shows, linked to where it is.
std::string BlockText::operator()(const Picture& picture) const {
  const Line text{{.node = Run{picture.alternative}, .span = {}}};
  const Line linked{{.node = Link{picture.source, text}, .span = {}}};
  BlockWriter writer(cell_pattern);
  writer.append(markdown_line(picture.source.empty() ? text : linked));
  writer.append(markdown_line(picture.caption));
  writer.append(markdown_line(picture.credit));
  return writer.take();
}

/// The headline's and the label's paragraphs are what their sections are.
Block in_section(const Block& block, std::string_view section) {
  const auto* paragraph = std::get_if<Paragraph>(&block.node);
  if (!paragraph || section != "label") return block;
  return {.node = Paragraph{{{.node = Strong{paragraph->content}, .span = {}}}}, .span = block.span};
}

std::string write_markdown(const Document& document, const Options&) {
  BlockWriter writer(cell_pattern(document));
  for (const auto& section : document.sections)
    for (const auto& block : section.blocks) {
      const auto* paragraph = std::get_if<Paragraph>(&block.node);
      if (paragraph && section.name == "headline" && has_text(block))
        writer.append("# " + markdown_line(paragraph->content, LineKind::heading));
      else
        writer.add(in_section(block, section.name));
    }
  auto out = writer.take();
  return out.empty() ? out : out + '\n';
}
} // namespace

const Format markdown = {
    .name = "markdown",
    .extension = "md",
    .media_type = "text/markdown",
    .write = write_markdown,
};

} // namespace dateline::write
