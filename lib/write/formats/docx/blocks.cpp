// SPDX-License-Identifier: MIT
#include "write/formats/docx/blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "write/address.h"
#include "write/formats/docx/drawing.h"
#include "write/formats/docx/runs.h"
#include "write/looks.h"

namespace dateline::write::wordprocessing {

/// The mark of an item stands before its first paragraph; what follows begins where that does.
void BlockWriter::open_paragraph(std::string_view name) {
  xml.open("w:p").open("w:pPr");
  xml.empty("w:pStyle", {{"w:val", style_id(name)}});
  if (in_row) xml.empty("w:keepNext", {{"w:val", "0"}}); // it would keep the row with the next one
  const int level = std::min(depth, list_levels);
  if (list != 0) {
    xml.open("w:numPr").empty("w:ilvl", {{"w:val", std::to_string(level - 1)}});
    xml.empty("w:numId", {{"w:val", std::to_string(std::exchange(list, 0))}}).close();
  } else if (level > 0) {
    const int steps = level + (name == "Quotation" ? 1 : 0);
    xml.empty("w:ind", {{"w:left", std::to_string(twips(list_step * steps))}});
  }
  xml.close();
  ++paragraphs;
  after_table = false;
}

void BlockWriter::paragraph(std::string_view name, const Line& content) {
  if (!has_text(content)) return;
  open_paragraph(name);
  write_line(xml, content, document.direction, references);
  xml.close().line();
}

void BlockWriter::open_table(double first, double second) {
  const auto width = [](double length) { return std::to_string(twips(length)); };
  xml.open("w:tbl").open("w:tblPr");
  if (document.direction == Direction::right_to_left) xml.empty("w:bidiVisual");
  xml.empty("w:tblW", {{"w:w", width(first + second)}, {"w:type", "dxa"}});
  xml.empty("w:tblLayout", {{"w:type", "fixed"}}).open("w:tblCellMar");
  for (const auto* side : {"w:left", "w:right"}) xml.empty(side, {{"w:w", "0"}, {"w:type", "dxa"}});
  xml.close().close().open("w:tblGrid");
  for (const double column : {first, second}) xml.empty("w:gridCol", {{"w:w", width(column)}});
  xml.close().line();
}

void BlockWriter::close_table() {
  xml.close().line();
  after_table = true;
}

/// A cell that holds no paragraph is none for Word.
void BlockWriter::cell(double width, const Content& content) {
  xml.open("w:tc").open("w:tcPr").empty("w:tcW", {{"w:w", std::to_string(twips(width))}, {"w:type", "dxa"}}).close();
  const int before = paragraphs;
  content();
  if (paragraphs == before) xml.empty("w:p");
  xml.close();
}

void BlockWriter::row(double first, double second, const Content& in_first, const Content& in_second) {
  xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
  in_row = true;
  cell(first, in_first);
  cell(second, in_second);
  in_row = false;
  xml.close().line();
}

/// The items of a tight list stand close, but for the last, behind which the list is over.
void BlockWriter::operator()(const List& block) {
  ++depth;
  int id = bullets;
  if (block.ordered) {
    id = first_list + static_cast<int>(references.lists.size());
    references.lists.push_back({std::min(depth, list_levels) - 1, block.start});
  }
  for (const auto& item : block.items) {
    if (!has_text(item)) continue;
    list = id;
    const bool last = &item == &block.items.back() && depth == 1;
    write(item, block.tight && !last ? "ListItem" : "ListParagraph");
  }
  list = 0;
  --depth;
}

std::string BlockWriter::image_id(const std::shared_ptr<const Image>& image) const {
  auto& images = references.images;
  auto found = std::find(images.begin(), images.end(), image);
  if (found == images.end()) found = images.emplace(images.end(), image);
  return fmt::format("picture{}", found - images.begin() + 1);
}

void BlockWriter::drawing(const Picture& picture, const Size& most) {
  const auto address = link_address(picture.source);
  write_drawing(xml, {.id = ++pictures,
                      .name = fmt::format("Picture {}", pictures),
                      .alternative = picture.alternative,
                      .link = address.empty() ? "" : link_id(address, references),
                      .image = image_id(picture.image),
                      .size = fitted(*picture.image, most)});
}

void BlockWriter::picture_line(const Picture& picture, const Size& most) {
  open_paragraph("Picture");
  drawing(picture, most);
  xml.close().line();
}

/// Where pictures are listed each stands beside its caption: over the whole width it would go to the next page too
/// often, and leave a hole where it was. One that is placed in the text is as wide as the text.
void BlockWriter::operator()(const Picture& picture) {
  constexpr double share_of_page = 0.45, between = 6;
  const auto words = [&] {
    paragraph("Caption", picture.caption);
    paragraph("Credit", picture.credit);
  };
  const Line text{{.node = Run{picture.alternative}, .span = {}}};
  const auto sheet = page(document);
  if (!picture.image) {
    paragraph(style,
              link_address(picture.source).empty() ? text : Line{{.node = Link{picture.source, text}, .span = {}}});
    return words();
  }
  if (!beside || depth > 0 || (!has_text(picture.caption) && !has_text(picture.credit))) {
    picture_line(picture, {sheet.text_width() - list_step * depth, sheet.text_height() * share_of_page});
    return words();
  }
  const double first = figure_width + between, second = sheet.text_width() - first;
  open_table(first, second);
  row(
      first, second,
      [&] {
        picture_line(picture, {figure_width, figure_height});
      },
      words);
  close_table();
}

} // namespace dateline::write::wordprocessing
