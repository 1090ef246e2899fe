// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "write/address.h"
#include "write/formats/odt/names.h"
#include "write/formats/odt/parts.h"
#include "write/looks.h"
#include "write/sections.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write::opendocument {

namespace {
/// The characters of a paragraph, with elements for what XML would fold: a second space, a space where the paragraph or
/// a line of it begins or ends, tabs, line ends.
class Characters {
 public:
  Characters(Markup& chosen, std::size_t length) : xml(chosen), left(length) {}
  void write(std::string_view text);
  void line_break() {
    xml.empty("text:line-break");
    after_space = true;
    --left;
  }

 private:
  void spaces(std::size_t count);

  Markup& xml;
  std::size_t left;        // bytes that are still to come
  bool after_space = true; // where a space of its own would be lost
};

void Characters::spaces(std::size_t count) {
  const bool plain = !after_space && left > 0;
  if (plain) xml.text(" ");
  const auto more = plain ? count - 1 : count;
  if (more > 0) xml.empty("text:s", {{"text:c", more > 1 ? std::to_string(more) : std::string()}});
  after_space = true;
}

/// The end of the words that a text begins with, and of the single spaces between them.
std::size_t end_of_words(std::string_view text) {
  const auto is_apart = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
  std::size_t at = 0;
  while (at < text.size() &&
         (!is_apart(text[at]) || (text[at] == ' ' && at + 1 < text.size() && !is_apart(text[at + 1]))))
    ++at;
  return at;
}

void Characters::write(std::string_view text) {
  while (!text.empty()) {
    const char first = text.front();
    auto end = first == ' ' ? text.find_first_not_of(' ') : end_of_words(text);
    if (first == '\t' || first == '\n') end = 1;
    const auto piece = text.substr(0, end);
    text.remove_prefix(piece.size());
    if (first == '\n') {
      line_break();
      continue;
    }
    left -= piece.size();
    if (first == ' ') {
      spaces(piece.size());
      continue;
    }
    if (first == '\t')
      xml.empty("text:tab");
    else
      xml.text(piece);
    after_space = first == '\t';
  }
}

struct Inlines {
  Markup& xml;
  Characters& characters;
  bool in_link = false; // a link in a link is only its text

  void operator()(const Run& run) const { characters.write(run.text); }
  void operator()(const Break&) const { characters.line_break(); }
  void operator()(const Code& code) const {
    xml.open("text:span", {{"text:style-name", "Source_20_Text"}});
    characters.write(code.text);
    xml.close();
  }
  void operator()(const Emphasis& emphasis) const { span("Emphasis", emphasis.content); }
  void operator()(const Strong& strong) const { span("Strong_20_Emphasis", strong.content); }
  void operator()(const Dateline& dateline) const { span("Dateline", dateline.content); }
  void operator()(const Link& link) const {
    const auto address = link_address(link.address);
    if (in_link || address.empty()) return inside(link.content);
    // Its line would be drawn below the marks of direction too, which LibreOffice gives a width.
    const auto* whole = link.content.size() == 1 ? std::get_if<Isolate>(&link.content.front().node) : nullptr;
    if (whole) return operator()(Isolate{whole->kind, {{.node = Link{link.address, whole->content}, .span = {}}}});
    xml.open("text:a", {{"xlink:type", "simple"},
                        {"xlink:href", address},
                        {"text:style-name", "Internet_20_link"},
                        {"text:visited-style-name", "Internet_20_link"}});
    Inlines{xml, characters, true}.inside(link.content);
    xml.close();
  }
  void operator()(const Isolate& isolate) const {
    xml.text(isolate.kind == Isolate::Kind::left_to_right ? "\u2066" : "\u2068");
    inside(isolate.content);
    xml.text("\u2069");
  }

  void span(std::string_view style, const Line& content) const {
    xml.open("text:span", {{"text:style-name", style}});
    inside(content);
    xml.close();
  }
  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
};

/// Writes blocks. `style` is that of a paragraph where they stand.
struct BlockWriter {
  Markup& xml;
  Form form;
  std::vector<PackedImage>& images;
  Page page;
  std::string_view style = "Body";
  bool beside = false; // a picture stands beside its caption
  int pictures = 0;
  int depth = 0; // of lists

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks)
      if (has_text(block)) std::visit(*this, block.node);
  }
  /// `blocks` with another style for their paragraphs.
  void write(std::span<const Block> blocks, std::string_view other) {
    const auto outer = std::exchange(style, other);
    write(blocks);
    style = outer;
  }
  void line(const Line& content) const {
    Characters characters(xml, plain_text(content).size());
    Inlines{xml, characters}.inside(content);
  }
  /// A row of a table of two columns; nothing stands in the second without a `second`.
  void row(const auto& first, const auto& second) {
    xml.open("table:table-row", {{"table:style-name", "Row"}});
    xml.open("table:table-cell", {{"table:style-name", "Cell"}, {"office:value-type", "string"}}).line();
    first();
    xml.close();
    xml.open("table:table-cell", {{"table:style-name", "Cell"}, {"office:value-type", "string"}}).line();
    second();
    xml.close().close().line();
  }
  void open_table(std::string_view style_name, const std::string& name) const {
    xml.open("table:table", {{"table:name", name}, {"table:style-name", style_name}}).line();
    for (const auto* column : {".A", ".B"})
      xml.empty("table:table-column", {{"table:style-name", std::string(style_name) + column}});
    xml.line();
  }
  void paragraph(std::string_view name, const Line& content) const {
    if (!has_text(content)) return;
    xml.open("text:p", {{"text:style-name", name}});
    line(content);
    xml.close().line();
  }
  void heading(std::string_view name, std::string_view level, const Line& content) const {
    xml.open("text:h", {{"text:style-name", name}, {"text:outline-level", level}});
    line(content);
    xml.close().line();
  }

  void operator()(const Paragraph& block) { paragraph(style, block.content); }
  void operator()(const Heading& block) {
    const bool second = block.level == 2;
    heading(second ? "Heading_20_2" : "Heading_20_3", second ? "2" : "3", block.content);
  }
  void operator()(const BlockQuote& quote) { write(quote.content, "Quotation"); }
  void operator()(const CodeBlock& code) {
    paragraph("Preformatted_20_Text", {{.node = Run{code_text(code)}, .span = {}}});
  }
  void operator()(const List& list);
  void operator()(const TableBlock& table) { operator()(list_of(table)); }
  void operator()(const Picture& picture);

 private:
  void picture_line(const Picture& picture, const Size& most);
  void frame(const Picture& picture, const Size& most);
  const PackedImage& packed(const std::shared_ptr<const Image>& image) const;
};

/// The items of a tight list stand close, but for the last, behind which the list is over.
void BlockWriter::operator()(const List& list) {
  ++depth;
  xml.open("text:list", {{"text:style-name", list.ordered ? numbers : bullets}}).line();
  bool first = true;
  for (const auto& item : list.items) {
    if (!has_text(item)) continue;
    const auto start = first && list.ordered && list.start != 1 ? std::to_string(std::max(list.start, 0)) : "";
    xml.open("text:list-item", {{"text:start-value", start}});
    const bool last = &item == &list.items.back() && depth == 1;
    write(item, list.tight && !last ? "ListItem" : "ListParagraph");
    xml.close().line();
    first = false;
  }
  xml.close().line();
  --depth;
}

const PackedImage& BlockWriter::packed(const std::shared_ptr<const Image>& image) const {
  const auto same = [&](const PackedImage& other) { return other.image == image; };
  const auto found = std::find_if(images.begin(), images.end(), same);
  if (found != images.end()) return *found;
  return images.emplace_back(PackedImage{fmt::format("Pictures/{}", images.size() + 1), image});
}

void BlockWriter::frame(const Picture& picture, const Size& most) {
  const auto size = fitted(*picture.image, most);
  ++pictures;
  xml.open("draw:frame", {{"draw:style-name", "Graphics"},
                          {"draw:name", fmt::format("Picture {}", pictures)},
                          {"text:anchor-type", "as-char"},
                          {"svg:width", millimetres(size.width)},
                          {"svg:height", millimetres(size.height)}});
  write_image(xml, packed(picture.image), form);
  if (!picture.alternative.empty()) xml.leaf("svg:title", {}, picture.alternative);
  xml.close();
}

void BlockWriter::picture_line(const Picture& picture, const Size& most) {
  const auto address = link_address(picture.source);
  xml.open("text:p", {{"text:style-name", "Picture"}});
  if (!address.empty()) xml.open("draw:a", {{"xlink:type", "simple"}, {"xlink:href", address}});
  frame(picture, most);
  if (!address.empty()) xml.close();
  xml.close().line();
}

/// Where pictures are listed each stands beside its caption: over the whole width it would go to the next page too
/// often, and leave a hole where it was. One that is placed in the text is as wide as the text.
void BlockWriter::operator()(const Picture& picture) {
  constexpr double share_of_page = 0.45;
  const auto words = [&] {
    paragraph("Caption", picture.caption);
    paragraph("Credit", picture.credit);
  };
  const Line text{{.node = Run{picture.alternative}, .span = {}}};
  if (!picture.image) {
    paragraph(style,
              link_address(picture.source).empty() ? text : Line{{.node = Link{picture.source, text}, .span = {}}});
    return words();
  }
  if (!beside || (!has_text(picture.caption) && !has_text(picture.credit))) {
    picture_line(picture, {page.text_width(), page.text_height() * share_of_page});
    return words();
  }
  open_table("Figure", fmt::format("Figure {}", pictures + 1));
  row([&] { picture_line(picture, {figure_width, figure_height}); }, words);
  xml.close().line();
}
} // namespace

namespace {
void write_headline(BlockWriter& writer, const Section& section, bool below_kicker) {
  for (const auto& block : section.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph && has_text(block))
      writer.heading(below_kicker ? "HeadlineBelowKicker" : "Headline", "1", paragraph->content);
    else if (!paragraph)
      writer.write({&block, 1});
  }
}

void write_contact(BlockWriter& writer, std::span<const Block> contact) {
  if (const auto* heading = std::get_if<Heading>(&contact.front().node)) {
    writer.heading("ContactHeading", "3", heading->content);
    contact = contact.subspan(1);
  }
  writer.write(contact, "Contact");
}

/// Two contacts or more stand beside one another, below their heading.
void write_contacts(BlockWriter& writer, const Section& section) {
  std::span<const Block> rest(section.blocks);
  if (!rest.empty() && is_heading(rest.front(), 2)) {
    writer.write(rest.first(1));
    rest = rest.subspan(1);
  }
  const auto contacts = contacts_of(rest);
  if (contacts.size() < 2) return writer.write(rest, "Contact");
  writer.open_table("Contacts", "Contacts");
  for (std::size_t at = 0; at < contacts.size(); at += 2)
    writer.row([&] { write_contact(writer, contacts[at]); },
               [&] {
                 if (at + 1 < contacts.size()) write_contact(writer, contacts[at + 1]);
               });
  writer.xml.close().line();
}

void write_about(BlockWriter& writer, const Section& section, std::size_t last) {
  const std::span<const Block> blocks(section.blocks);
  writer.write(blocks.first(last), "About");
  writer.write(blocks.subspan(last), "AboutBeforeContacts");
}

void write_text(BlockWriter& writer, const Section& section, std::string_view above) {
  const std::span<const Block> blocks(section.blocks);
  writer.write(blocks.first(1), first_style(section.name, above));
  writer.write(blocks.subspan(1), paragraph_style(section.name));
}
} // namespace

std::string body(const Document& document, Form form, std::vector<PackedImage>& images) {
  Markup xml(Markup::Syntax::xml);
  xml.open("office:body").open("office:text").line();
  BlockWriter writer{.xml = xml, .form = form, .images = images, .page = sheet(document)};
  std::string_view last;
  for (const auto& section : document.sections) {
    if (!has_text(section.blocks)) continue;
    writer.beside = section.name == "media";
    if (section.name == "headline")
      write_headline(writer, section, last == "kicker");
    else if (section.name == "contacts")
      write_contacts(writer, section);
    else if (section.name == "about")
      write_about(writer, section, passage_before_contacts(document, section));
    else
      write_text(writer, section, last);
    last = section.name;
  }
  xml.close().close().line();
  return xml.take();
}

} // namespace dateline::write::opendocument
