// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "write/address.h"
#include "write/base64.h"
#include "write/formats/all.h"
#include "write/formats/html/style.h"
#include "write/markup.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct Inlines {
  Markup& out;
  bool in_link = false; // a link in a link is only its text

  void operator()(const Run& run) const {
    each_line(
        run.text, [&](std::string_view text) { out.text(text); }, [&] { out.empty("br"); });
  }
  void operator()(const Code& code) const { out.leaf("code", {}, code.text); }
  void operator()(const Break&) const { out.empty("br"); }
  void operator()(const Emphasis& emphasis) const { element("em", {}, emphasis.content); }
  void operator()(const Strong& strong) const { element("strong", {}, strong.content); }
  void operator()(const Dateline& dateline) const { element("span", {{"class", "dateline"}}, dateline.content); }
  void operator()(const Link& link) const {
    const auto address = link_address(link.address);
    if (in_link || address.empty()) return inside(link.content);
    out.open("a", {{"href", address}});
    Inlines{out, true}.inside(link.content);
    out.close();
  }
  void operator()(const Isolate& isolate) const {
    const bool ltr = isolate.kind == Isolate::Kind::left_to_right;
    element("bdi", {{"dir", ltr ? "ltr" : ""}}, isolate.content);
  }

  void element(std::string_view name, Attributes attributes, const Line& content) const {
    out.open(name, attributes);
    inside(content);
    out.close();
  }
  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
};

/// Whether an item is one paragraph, or one and what hangs on it.
bool is_short(const Blocks& item) {
  const auto is_paragraph = [](const Block& block) { return std::holds_alternative<Paragraph>(block.node); };
  return std::count_if(item.begin(), item.end(), is_paragraph) == 1;
}

/// Writes blocks. `name` is the class of a paragraph where they stand.
struct BlockWriter {
  Markup& out;
  std::string_view name = {};
  bool tight = false; // a paragraph is only its text, as in an item of a tight list

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks)
      if (has_text(block)) std::visit(*this, block.node);
  }
  void write_inside(std::span<const Block> blocks, bool tightly = false) {
    BlockWriter{.out = out, .tight = tightly}.write(blocks);
  }
  void line(std::string_view element, std::string_view kind, const Line& content) const {
    if (!has_text(content)) return;
    Inlines{out}.element(element, {{"class", kind}}, content);
    out.line();
  }

  void operator()(const Paragraph& block) {
    if (tight)
      Inlines{out}.inside(block.content);
    else
      line("p", name, block.content);
  }
  void operator()(const Heading& block) { line(block.level == 2 ? "h2" : "h3", {}, block.content); }
  void operator()(const BlockQuote& quote) {
    out.open("blockquote").line();
    write_inside(quote.content);
    out.close().line();
  }
  void operator()(const CodeBlock& code) { out.open("pre").leaf("code", {}, code_text(code)).close().line(); }
  void operator()(const List& list) {
    const auto start = list.ordered && list.start != 1 ? std::to_string(std::max(list.start, 0)) : "";
    out.open(list.ordered ? "ol" : "ul", {{"start", start}}).line();
    for (const auto& item : list.items) {
      if (!has_text(item)) continue;
      out.open("li");
      write_inside(item, list.tight && is_short(item));
      out.close().line();
    }
    out.close().line();
  }
  void operator()(const Picture& picture);
};

/// The picture's bytes are in the page, so that nothing need be asked of anyone to show it.
void BlockWriter::operator()(const Picture& picture) {
  const auto address = link_address(picture.source);
  const auto& image = picture.image;
  out.open("figure").line();
  if (!address.empty()) out.open("a", {{"href", address}});
  if (image) {
    out.empty("img", {{"src", fmt::format("data:{};base64,{}", image->media_type, base64(image->bytes))},
                      {"width", std::to_string(image->width)},
                      {"height", std::to_string(image->height)},
                      {"alt", picture.alternative}});
  } else {
    out.text(picture.alternative);
  }
  if (!address.empty()) out.close();
  out.line();
  if (has_text(picture.caption) || has_text(picture.credit)) {
    out.open("figcaption").line();
    line("p", {}, picture.caption);
    line("p", "credit", picture.credit);
    out.close().line();
  }
  out.close().line();
}

/// Sections that stand above the text.
bool in_header(const Section& section) {
  constexpr std::array<std::string_view, 7> names{"label",  "release-time", "correction", "place-date",
                                                  "kicker", "headline",     "subhead"};
  return std::find(names.begin(), names.end(), section.name) != names.end();
}

bool is_heading(const Block& block) { return std::holds_alternative<Heading>(block.node); }

/// HTML allows no heading in an address, so what stands between two headings is one.
void write_contacts(Markup& out, std::span<const Block> blocks) {
  while (!blocks.empty()) {
    const bool heading = is_heading(blocks.front());
    const auto other = [&](const Block& block) { return is_heading(block) != heading; };
    const auto end = std::find_if(blocks.begin(), blocks.end(), other);
    const auto alike = blocks.first(static_cast<std::size_t>(end - blocks.begin()));
    if (!heading) out.open("address").line();
    BlockWriter{.out = out}.write(alike);
    if (!heading) out.close().line();
    blocks = blocks.subspan(alike.size());
  }
}

void write_section(Markup& out, const Section& section) {
  const auto& blocks = section.blocks;
  if (!has_text(blocks)) return;
  const auto* paragraph = std::get_if<Paragraph>(&blocks.front().node);
  const bool headed = is_heading(blocks.front()) && has_text(blocks.front());
  if (section.name == "headline" && paragraph) {
    BlockWriter{.out = out}.line("h1", {}, paragraph->content);
  } else if (headed) {
    out.open("section", {{"class", section.name}}).line();
    BlockWriter writer{.out = out};
    writer.write({blocks.data(), 1});
    const auto rest = std::span(blocks).subspan(1);
    if (section.name == "contacts")
      write_contacts(out, rest);
    else
      writer.write(rest);
    out.close().line();
  } else {
    BlockWriter{.out = out, .name = section.name}.write(blocks);
  }
}

void write_head(Markup& out, const Document& document) {
  const auto meta = [&](std::string_view name, std::string_view content) {
    if (!content.empty()) out.empty("meta", {{"name", name}, {"content", content}}).line();
  };
  const auto* subhead = find(document, "subhead");
  const auto* paragraph =
      subhead && !subhead->blocks.empty() ? std::get_if<Paragraph>(&subhead->blocks[0].node) : nullptr;
  out.open("head").line();
  out.empty("meta", {{"charset", "utf-8"}}).line();
  meta("viewport", "width=device-width, initial-scale=1");
  out.leaf("title", {}, document.title.empty() ? document.particulars.organisation : document.title).line();
  if (paragraph) meta("description", plain_text(paragraph->content));
  meta("author", document.particulars.organisation);
  meta("dcterms.date", document.particulars.date);
  meta("generator", "dateline");
  out.open("style").raw(style_sheet(document)).close().line();
  out.close().line();
}

std::string write_html(const Document& document, const Options&) {
  Markup out(Markup::Syntax::html_page);
  const std::string_view direction = document.direction == Direction::right_to_left ? "rtl" : "ltr";
  out.raw("<!DOCTYPE html>\n").open("html", {{"lang", document.language}, {"dir", direction}}).line();
  write_head(out, document);
  out.open("body").line().open("main").line().open("article").line();
  const auto body = std::find_if_not(document.sections.begin(), document.sections.end(), in_header);
  if (body != document.sections.begin()) {
    out.open("header").line();
    std::for_each(document.sections.begin(), body, [&](const Section& section) { write_section(out, section); });
    out.close().line();
  }
  std::for_each(body, document.sections.end(), [&](const Section& section) { write_section(out, section); });
  out.close().line().close().line().close().line().close().line();
  return out.take();
}
} // namespace

const Format html = {
    .name = "html",
    .extension = "html",
    .media_type = "text/html",
    .write = write_html,
};

} // namespace dateline::write
