// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/html.h"

#include <fmt/format.h>

#include <algorithm>

#include "write/address.h"
#include "write/formats/wikitext/line.h"
#include "write/formats/wikitext/project_link.h"
#include "write/formats/wikitext/table.h"
#include "write/markup.h"
#include "write/text.h"

namespace dateline::write {

namespace {
std::string element(std::string_view name, const std::string& content) {
  return content.empty() ? content : fmt::format("<{0}>{1}</{0}>", name, content);
}

/// What is said of a picture that no wiki has. The text instead of it would read as a sentence of the release: it
/// stands only where there is no caption to lead to the source; the title of other media always does.
std::vector<Line> lines_of(const Picture& picture) {
  const Line text{{.node = Run{picture.alternative}, .span = {}}};
  const bool captioned = picture.image && has_text(picture.caption);
  std::vector<Line> lines{{{.node = Link{picture.source, captioned ? picture.caption : text}, .span = {}}}};
  if (!captioned) lines.push_back(picture.caption);
  lines.push_back(picture.credit);
  return lines;
}

/// Blocks within others, on one line.
struct BlockHtml {
  std::string operator()(const Paragraph& block) const { return element("p", wikitext_line(block.content)); }
  std::string operator()(const Heading& block) const {
    return element(block.level == 2 ? "h3" : "h4", wikitext_line(block.content));
  }
  std::string operator()(const List& list) const { return html_list(list); }
  std::string operator()(const BlockQuote& quote) const { return html_quote(quote); }
  std::string operator()(const CodeBlock& code) const { return html_code(code); }
  std::string operator()(const TableBlock& table) const { return html_table(table); }
  std::string operator()(const Picture& picture) const {
    std::string out;
    for (const auto& line : lines_of(picture)) out += element("p", wikitext_line(line));
    return out;
  }
};

std::string blocks_html(const Blocks& blocks) {
  std::string out;
  for (const auto& block : blocks)
    if (has_text(block)) out += std::visit(BlockHtml{}, block.node);
  return out;
}

/// An item that is one paragraph needs no <p>.
std::string item_html(const Blocks& item) {
  const auto* paragraph = item.size() == 1 ? std::get_if<Paragraph>(&item.front().node) : nullptr;
  return paragraph ? wikitext_line(paragraph->content) : blocks_html(item);
}
} // namespace

std::string html_list(const List& list) {
  std::string out;
  for (const auto& item : list.items)
    if (has_text(item)) out += element("li", item_html(item));
  if (!list.ordered) return element("ul", out);
  return list.start == 1 ? element("ol", out) : fmt::format("<ol start=\"{}\">{}</ol>", std::max(list.start, 0), out);
}

std::string html_quote(const BlockQuote& quote) { return element("blockquote", blocks_html(quote.content)); }

std::string html_code(const CodeBlock& code) {
  std::string text;
  escape_wikitext(text, clean(code_text(code)), WikiPlace::code_block);
  return fmt::format("<pre>\n{}</pre>", text);
}

std::string picture_text(const Picture& picture) {
  const auto file = picture.image ? commons_file(link_address(picture.source)) : std::string();
  std::string out;
  if (file.empty()) {
    for (const auto& line : lines_of(picture)) {
      const auto text = wikitext_line(line, WikiPlace::line);
      if (!out.empty() && !text.empty()) out += "\n\n";
      out += text;
    }
    return out;
  }
  std::string alternative;
  escape_wikitext(alternative, clean(picture.alternative), WikiPlace::attribute);
  std::replace(alternative.begin(), alternative.end(), '\n', ' ');
  out = fmt::format("[[{}|thumb|alt={}", file, alternative);
  const auto below = element("div", wikitext_line(picture.caption, WikiPlace::link)) +
                     element("div", wikitext_line(picture.credit, WikiPlace::link));
  return out + (below.empty() ? "]]" : "|" + below + "]]");
}

} // namespace dateline::write
