// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "base/unicode.h"
#include "write/address.h"
#include "write/base64.h"
#include "write/formats/html/parts.h"
#include "write/page.h"
#include "write/sections.h"
#include "write/sha1.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct Inlines {
  Markup& out;
  Place place;
  bool in_link = false; // a link in a link is only its text

  void operator()(const Run& run) const {
    if (!run.datetime.empty()) out.open("time", {{"datetime", run.datetime}});
    each_line(
        run.text, [&](std::string_view text) { out.text(text); }, [&] { out.empty("br"); });
    if (!run.datetime.empty()) out.close();
  }
  void operator()(const Code& code) const { out.leaf("code", {}, code.text); }
  void operator()(const Break&) const { out.empty("br"); }
  void operator()(const Emphasis& emphasis) const { element("em", {}, emphasis.content); }
  void operator()(const Strong& strong) const { element("strong", {}, strong.content); }
  void operator()(const Dateline& dateline) const {
    if (place == Place::fragment) return element("strong", {}, dateline.content);
    element("span", {{"class", "dateline"}}, dateline.content);
  }
  void operator()(const Link& link) const {
    const auto address = link_address(link.address);
    if (in_link || address.empty() || !has_text(link.content)) return inside(link.content);
    out.open("a", {{"href", address}});
    Inlines{out, place, true}.inside(link.content);
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
  Place place;
  std::string_view name = {};
  bool tight = false;  // a paragraph is only its text, as in an item of a tight list
  bool beside = false; // on paper a picture stands beside its caption

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks)
      if (has_text(block)) std::visit(*this, block.node);
  }
  void write_inside(std::span<const Block> blocks, bool tightly = false) {
    BlockWriter{.out = out, .place = place, .tight = tightly}.write(blocks);
  }
  /// The style sheet of a site has classes of short names too, and would set ours as if they were its own.
  std::string named(std::string_view kind) const {
    const bool alone = kind.empty() || place != Place::fragment;
    return alone ? std::string(kind) : fmt::format("press-release-{}", kind);
  }
  Inlines inlines() const { return {.out = out, .place = place}; }
  void line(std::string_view element, std::string_view kind, const Line& content) const {
    if (!has_text(content)) return;
    inlines().element(element, {{"class", named(kind)}}, content);
    out.line();
  }

  void operator()(const Paragraph& block) {
    if (tight)
      inlines().inside(block.content);
    else if (name == "label" && place == Place::fragment) // no style sheet of ours sets it bold
      line("p", name, {{.node = Strong{block.content}, .span = {}}});
    else
      line("p", name, block.content);
  }
  /// A site's page has its own heading of level 1, so those of a fragment begin with 2.
  void heading(int level, const Line& content) const {
    constexpr std::array<std::string_view, 4> names{"h1", "h2", "h3", "h4"};
    line(names.at(static_cast<std::size_t>(level - 1 + (place == Place::fragment))), {}, content);
  }
  void operator()(const Heading& block) { heading(block.level == 2 ? 2 : 3, block.content); }
  void operator()(const BlockQuote& quote) {
    out.open("blockquote").line();
    write_inside(quote.content);
    out.close().line();
  }
  void operator()(const CodeBlock& code) { out.open("pre").leaf("code", {}, code_text(code)).close().line(); }
  void operator()(const TableBlock& table);
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

/// What a table does where a screen is too narrow for its columns, in a class. One without a class has room on a
/// telephone; one whose words have no room beside one another in the widest column of text is none on any.
std::string_view class_of(const TableBlock& table) {
  constexpr std::size_t telephone = 30, page = 80; // characters
  const auto texts = texts_of(table);
  if (!column_widths(texts, telephone).empty()) return {};
  return words_fit(texts, page) ? "wide" : "stacked";
}

/// A figure stays whole, and what no column need be wide enough for is broken anywhere.
std::string_view class_of(const Line& cell, bool figure) {
  if (figure) return "figure";
  return longest_word(plain_text(cell)) > longest_whole ? "long" : "";
}

/// A head without words is a cell like any other: nobody would read it out. Where cells stand below one another, the
/// style sheet prints before each what its head says.
void BlockWriter::operator()(const TableBlock& table) {
  const auto kind = place == Place::page ? class_of(table) : std::string_view();
  out.open("table", {{"class", kind}}).line();
  bool in_body = false;
  each_row(table, [&](const std::vector<Line>& row, bool heads) {
    if (heads || !in_body) out.open(heads ? "thead" : "tbody").line();
    in_body = !heads;
    out.open("tr").line();
    for (std::size_t at = 0; at < row.size(); ++at) {
      const bool head = heads && has_text(row[at]);
      const auto label = heads || kind.empty() ? std::string() : plain_text(table.heads[at]);
      const bool figure = table.figures.contains(at), styled = place == Place::fragment; // it has no style sheet
      inlines().element(head ? "th" : "td",
                        {{"class", styled ? "" : class_of(row[at], figure)},
                         {"style", figure && styled ? "text-align:end" : ""},
                         {"scope", head ? "col" : ""},
                         {"data-head", label}},
                        row[at]);
      out.line();
    }
    out.close().line();
    if (heads) out.close().line();
  });
  out.close().line().close().line();
}

std::string data_address(const Image& image) {
  if (!image.vector.empty()) return "data:image/svg+xml;base64," + base64(image.vector);
  return fmt::format("data:{};base64,{}", image.media_type, base64(image.bytes));
}

/// The width of an image in pixels. Outlook takes the element's and knows no greatest one of style sheets.
int width_of(const Image& image, std::string_view kind, Place place) {
  const int most = kind == "logo" ? 160 : kind == "tall" ? 300 : 600;
  return place == Place::mail ? std::min(image.width, most) : image.width;
}

void write_image(Markup& out, const Image& image, std::string_view kind, std::string_view alternative, Place place) {
  const int width = width_of(image, kind, place), height = image.height * width / std::max(image.width, 1);
  out.empty("img", {{"class", kind},
                    {"src", place == Place::mail ? "cid:" + content_id(image) : data_address(image)},
                    {"width", std::to_string(width)},
                    {"height", std::to_string(std::max(height, 1))},
                    {"alt", alternative}});
}

/// The picture's bytes are in the page, so that nothing need be asked of anyone to show it. A site's editor takes such
/// addresses out and keeps pictures in a library of its own: in a fragment the text instead of it leads to its source.
void BlockWriter::operator()(const Picture& picture) {
  const auto address =
      is_blank(picture.alternative) ? std::string() : link_address(picture.source); // a link says where
  const bool shown = picture.image && place != Place::fragment;
  const bool captioned = has_text(picture.caption) || has_text(picture.credit);
  out.open("figure", {{"class", beside && shown && captioned && place == Place::page ? "beside" : ""}}).line();
  if (!address.empty()) out.open("a", {{"href", address}});
  if (shown)
    write_image(out, *picture.image, is_tall(*picture.image) ? "tall" : "", picture.alternative, place);
  else
    out.text(picture.alternative);
  if (!address.empty()) out.close();
  out.line();
  if (captioned) {
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
void write_contacts(BlockWriter writer, std::span<const Block> blocks) {
  auto& out = writer.out;
  while (!blocks.empty()) {
    const bool heading = is_heading(blocks.front());
    const auto other = [&](const Block& block) { return is_heading(block) != heading; };
    const auto end = std::find_if(blocks.begin(), blocks.end(), other);
    const auto alike = blocks.first(static_cast<std::size_t>(end - blocks.begin()));
    if (!heading) out.open("address").line();
    writer.write(alike);
    if (!heading) out.close().line();
    blocks = blocks.subspan(alike.size());
  }
}

void write_release_time(BlockWriter writer, const Document& document, const Section& section) {
  for (const auto& block : section.blocks) {
    writer.name = says_embargo(document, block) ? "embargo" : "release-time";
    writer.write({&block, 1});
  }
}

void write_section(BlockWriter writer, const Document& document, const Section& section) {
  const auto& blocks = section.blocks;
  if (!has_text(blocks)) return;
  const auto* paragraph = std::get_if<Paragraph>(&blocks.front().node);
  const bool headed = is_heading(blocks.front()) && has_text(blocks.front());
  writer.beside = section.name == "media";
  if (section.name == "headline" && paragraph) {
    writer.heading(1, paragraph->content);
  } else if (headed) {
    writer.out.open("section", {{"class", writer.named(section.name)}}).line();
    writer.write({blocks.data(), 1});
    const auto rest = std::span(blocks).subspan(1);
    if (section.name == "contacts")
      write_contacts(writer, rest);
    else
      writer.write(rest);
    writer.out.close().line();
  } else if (section.name == "release-time") {
    write_release_time(writer, document, section);
  } else {
    writer.name = section.name;
    writer.write(blocks);
  }
}
} // namespace

std::string content_id(const Image& image) { return sha1(image.bytes) + "@picture"; }

void write_article(Markup& out, const Document& document, Place place) {
  const bool fragment = place == Place::fragment;
  const std::string_view language = fragment ? std::string_view(document.language) : "";
  out.open("article",
           {{"class", "press-release"}, {"lang", language}, {"dir", fragment ? direction_of(document) : ""}});
  out.line();
  const auto write = [&](const Section& section) { write_section({.out = out, .place = place}, document, section); };
  const bool logo = document.logo && !fragment;
  const auto body = std::find_if_not(document.sections.begin(), document.sections.end(), in_header);
  if (logo || body != document.sections.begin()) {
    out.open("header").line();
    if (logo) write_image(out, *document.logo, "logo", {}, place); // it says no more than the names around it
    if (logo) out.line();
    std::for_each(document.sections.begin(), body, write);
    out.close().line();
  }
  std::for_each(body, document.sections.end(), write);
  out.close().line();
}

} // namespace dateline::write
