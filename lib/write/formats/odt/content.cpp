// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "write/address.h"
#include "write/formats/odt/line.h"
#include "write/formats/odt/names.h"
#include "write/formats/odt/parts.h"
#include "write/frames.h"
#include "write/looks.h"
#include "write/sections.h"
#include "write/table.h"
#include "write/text.h"
#include "write/typeface.h"

namespace dateline::write::opendocument {

namespace {
/// Writes blocks. `style` is that of a paragraph where they stand.
struct BlockWriter {
  Markup& xml;
  Form form;
  Needs& needs;
  const Document& document;
  Page page = sheet(document);
  std::string_view style = "Body";
  bool justified = typeface(document.language).justified;
  bool beside = false; // a picture stands beside its caption
  int pictures = 0;
  int tables = 0;
  bool small = false;          // the table that is written
  int depth = 0;               // of lists
  bool quoted = false;         // a list that stands in a quotation
  const Block* kept = nullptr; // stays on the page of what follows it
  bool keep = false;           // it is what is written
  Frames frames = {};

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks) {
      keep = &block == kept;
      if (has_text(block)) std::visit(*this, block.node);
    }
    keep = false;
  }
  /// `blocks` with another style for their paragraphs.
  void write(std::span<const Block> blocks, std::string_view other) {
    const auto outer = std::exchange(style, other);
    write(blocks);
    style = outer;
  }
  void cell(std::string_view style_name, const auto& content) const {
    xml.open("table:table-cell", {{"table:style-name", style_name}, {"office:value-type", "string"}}).line();
    content();
    xml.close();
  }
  /// A row of a table of two columns; nothing stands in the second without a `second`.
  void row(const auto& first, const auto& second) {
    open_row();
    cell("Cell", first);
    cell("Cell", second);
    xml.close().line();
  }
  void open_table(std::string_view style_name, const std::string& name, bool with_next = false,
                  std::string_view columns = {}) {
    frames.open_table(xml.size(), 2);
    const auto own = with_next ? kept_table(style_name) : std::string(style_name);
    xml.open("table:table", {{"table:name", name}, {"table:style-name", own}}).line();
    for (const auto* column : {".A", ".B"})
      xml.empty("table:table-column",
                {{"table:style-name", std::string(columns.empty() ? style_name : columns) + column}});
    xml.line();
  }
  void open_row() {
    frames.row();
    xml.open("table:table-row", {{"table:style-name", "Row"}});
  }
  void close_table() {
    xml.close().line();
    frames.close_table();
  }
  void frame_begins(std::string_view name) {
    frames.paragraph(xml.size(), depth == 0 && (keep || look(name).with_next));
  }
  /// The style of a paragraph, and what that is besides.
  std::string style_of(std::string_view name, const Line& content);
  /// That of a table which is kept with what follows.
  std::string kept_table(std::string_view name);
  void paragraph(std::string_view name, const Line& content) {
    if (!has_text(content)) return;
    frame_begins(name);
    xml.open("text:p", {{"text:style-name", style_of(name, content)}});
    write_line(xml, content);
    xml.close().line();
  }
  void heading(std::string_view name, std::string_view level, const Line& content) {
    frame_begins(name);
    xml.open("text:h", {{"text:style-name", name}, {"text:outline-level", level}});
    write_line(xml, content);
    xml.close().line();
  }

  double text_width() const { return page.text_width(); }
  void headline(std::string_view name, const Line& content) { heading(name, "1", content); }
  void contact_heading(const Line& content) { heading("ContactHeading", "3", content); }
  void in_two_columns(std::size_t count, const auto& write_one) {
    open_table("Contacts", "Contacts", kept != nullptr);
    kept = nullptr;
    for (std::size_t at = 0; at < count; at += 2)
      row([&] { write_one(at); },
          [&] {
            if (at + 1 < count) write_one(at + 1);
          });
    close_table();
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
  void operator()(const TableBlock& table);
  void operator()(const Picture& picture);

 private:
  std::string list_name(bool ordered) const;
  void open_figure(const Image& image);
  void need(const std::string& style_sheet) const;
  void open_columns(const TableBlock& table);
  void row(const TableBlock& table, const std::vector<Line>& cells, bool heads);
  void picture_line(const Picture& picture, const Size& most);
  void frame(const Picture& picture, const Size& most);
  const PackedImage& packed(const std::shared_ptr<const Image>& image) const;
};

std::string BlockWriter::style_of(std::string_view name, const Line& content) {
  const auto& look = write::look(name);
  const bool ragged = justified && !look.ragged && !look.short_lines && shows_address(plain_text(content));
  const auto own = fmt::format("{}{}{}", name, keep ? ".Kept" : "", ragged ? ".Ragged" : "");
  if (keep || ragged) need(own_style(own, name, keep, ragged ? document.direction : std::optional<Direction>()));
  return own;
}

std::string BlockWriter::kept_table(std::string_view name) {
  const auto own = fmt::format("{}.Kept", name);
  need(kept_table_style(own, document));
  return own;
}

/// Its table has columns of its own if the picture is narrow.
void BlockWriter::open_figure(const Image& image) {
  const auto name = fmt::format("Figure {}", pictures + 1);
  if (!is_tall(image)) return open_table("Figure", name);
  const auto columns = fmt::format("Figure{}", pictures + 1);
  const double first = figure_column(image);
  need(column_style(columns + ".A", first) + column_style(columns + ".B", page.text_width() - first));
  open_table("Figure", name, false, columns);
}

std::string BlockWriter::list_name(bool ordered) const {
  const auto name = std::string(ordered ? numbers : bullets);
  if (!quoted) return name;
  need(list_style(name + ".Quoted", ordered, quotation_indent));
  return name + ".Quoted";
}

/// Each style once.
void BlockWriter::need(const std::string& style_sheet) const {
  if (needs.styles.find(style_sheet) == std::string::npos) needs.styles += style_sheet;
}

/// The items of a tight list stand close, but for the last, behind which the list is over.
void BlockWriter::operator()(const List& list) {
  if (depth++ == 0) quoted = style == "Quotation";
  xml.open("text:list", {{"text:style-name", list_name(list.ordered)}}).line();
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

void BlockWriter::open_columns(const TableBlock& table) {
  ++tables;
  frames.open_table(xml.size(), table.heads.size());
  xml.open("table:table", {{"table:name", fmt::format("Table {}", tables)}, {"table:style-name", "Table"}}).line();
  int column = 0;
  const auto columns = printed_columns(table, document.language, page.text_width());
  small = columns.small;
  if (small) need(narrow_cell_styles(columns.between));
  for (const double width : columns.lengths) {
    const auto name = fmt::format("Table{}.{}", tables, ++column);
    needs.styles += column_style(name, width);
    xml.empty("table:table-column", {{"table:style-name", name}});
  }
  xml.line();
}

/// The heads are repeated on each page.
void BlockWriter::row(const TableBlock& table, const std::vector<Line>& cells, bool heads) {
  if (heads) xml.open("table:table-header-rows").line();
  open_row();
  xml.line();
  for (std::size_t at = 0; at < cells.size(); ++at)
    cell(std::string(heads ? "HeadCell" : "TableCell") + (small ? ".Narrow" : ""), [&] {
      xml.open("text:p", {{"text:style-name", cell_style(heads, table.figures.contains(at), small)}});
      write_line(xml, cells[at]);
      xml.close();
    });
  xml.close().line();
  if (heads) xml.close().line();
}

/// An item of a list may not hold a table.
void BlockWriter::operator()(const TableBlock& table) {
  if (depth > 0) return operator()(list_of(table, cell_pattern(document)));
  open_columns(table);
  each_row(table, [&](const std::vector<Line>& cells, bool heads) { row(table, cells, heads); });
  close_table();
}

const PackedImage& BlockWriter::packed(const std::shared_ptr<const Image>& image) const {
  const auto same = [&](const PackedImage& other) { return other.image == image; };
  auto& images = needs.images;
  const auto found = std::find_if(images.begin(), images.end(), same);
  if (found != images.end()) return *found;
  const bool lines = document.direction != Direction::right_to_left;
  return images.emplace_back(PackedImage{fmt::format("Pictures/{}", images.size() + 1), image, lines});
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
  frame_begins("Picture");
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
  open_figure(*picture.image);
  row([&] { picture_line(picture, {figure_width, figure_height}); }, words);
  close_table();
}
} // namespace

std::string body(const Document& document, Form form, Needs& needs) {
  Markup xml(Markup::Syntax::xml);
  xml.open("office:body").open("office:text").line();
  BlockWriter writer{.xml = xml, .form = form, .needs = needs, .document = document};
  write_sections(writer, document);
  xml.close().close().line();
  auto out = xml.take();
  if (writer.frames.part(out, low_paragraph)) needs.styles += low_style();
  return out;
}

} // namespace dateline::write::opendocument
