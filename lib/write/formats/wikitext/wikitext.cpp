// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "write/formats/all.h"
#include "write/formats/wikitext/html.h"
#include "write/formats/wikitext/line.h"
#include "write/formats/wikitext/table.h"
#include "write/markup.h"
#include "write/text.h"

namespace dateline::write {

namespace {
/// A page's own title is its heading of level 1, so that the headline is one of level 2, and what stands below it goes
/// one deeper.
std::string heading(int level, const Line& content) {
  const std::string marks(static_cast<std::size_t>(level), '=');
  return fmt::format("{0} {1} {0}", marks, wikitext_line(content, WikiPlace::heading));
}

/// Whether a list can be written in lines that begin with its marks: nothing but paragraphs, and lists of that kind.
bool has_marks(const List& list) {
  if (list.ordered && list.start != 1) return false;
  return std::all_of(list.items.begin(), list.items.end(), [](const Blocks& item) {
    const auto fits = [&](const Block& block) {
      const auto* inner = std::get_if<List>(&block.node);
      return inner ? has_marks(*inner) : std::holds_alternative<Paragraph>(block.node);
    };
    return !has_text(item) || (std::holds_alternative<Paragraph>(item.front().node) && has_text(item.front()) &&
                               std::all_of(item.begin(), item.end(), fits));
  });
}

/// A paragraph after the first one of an item hangs on the item's marks by a colon.
void add_lines(std::string& out, const List& list, const std::string& outer) {
  const auto marks = outer + (list.ordered ? '#' : '*');
  for (const auto& item : list.items) {
    bool first = true;
    for (const auto& block : item) {
      if (!has_text(block)) continue;
      if (const auto* inner = std::get_if<List>(&block.node))
        add_lines(out, *inner, marks);
      else
        out += fmt::format("{}{}{} {}", out.empty() ? "" : "\n", marks, first ? "" : ":",
                           wikitext_line(std::get<Paragraph>(block.node).content));
      first = false;
    }
  }
}

struct BlockText {
  std::string operator()(const Paragraph& paragraph) const { return wikitext_line(paragraph.content, WikiPlace::line); }
  std::string operator()(const Heading& block) const { return heading(block.level + 1, block.content); }
  std::string operator()(const List& list) const {
    if (!has_marks(list)) return html_list(list);
    std::string out;
    add_lines(out, list, "");
    return out;
  }
  std::string operator()(const BlockQuote& quote) const { return html_quote(quote); }
  std::string operator()(const CodeBlock& code) const { return html_code(code); }
  std::string operator()(const TableBlock& table) const { return table_text(table); }
  std::string operator()(const Picture& picture) const { return picture_text(picture); }
};

void add(std::string& out, const std::string& text) {
  if (!out.empty() && !text.empty()) out += "\n\n";
  out += text;
}

/// The label is bold, as it is in print.
std::string in_section(const Block& block, std::string_view section) {
  const auto* paragraph = std::get_if<Paragraph>(&block.node);
  if (paragraph && section == "headline") return heading(2, paragraph->content);
  if (paragraph && section == "label")
    return wikitext_line({{.node = Strong{paragraph->content}, .span = {}}}, WikiPlace::line);
  return std::visit(BlockText{}, block.node);
}

std::string write_wikitext(const Document& document, const Options&) {
  std::string out;
  for (const auto& section : document.sections)
    for (const auto& block : section.blocks)
      if (has_text(block)) add(out, in_section(block, section.name));
  if (out.empty()) return out;
  if (document.direction == Direction::left_to_right) return out + '\n';
  // A wiki of another direction sets the margins of lists by this class.
  Markup open(Markup::Syntax::xml);
  open.open("div", {{"lang", document.language}, {"dir", "rtl"}, {"class", "mw-content-rtl"}});
  return open.take() + '\n' + out + "\n</div>\n";
}
} // namespace

const Format wikitext = {
    .name = "wikitext",
    .extension = "wiki",
    .media_type = "text/x-wiki",
    .write = write_wikitext,
};

} // namespace dateline::write
