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
void BlockWriter::open_paragraph(std::string_view name, bool ragged) {
  frames.paragraph(xml.size(), depth == 0 && (keep || look(name).with_next));
  xml.open("w:p").open("w:pPr");
  xml.empty("w:pStyle", {{"w:val", style_id(name)}});
  if (keep)
    xml.empty("w:keepNext");
  else if (in_row)
    xml.empty("w:keepNext", {{"w:val", "0"}}); // it would keep the row with the next one
  const int level = std::min(depth, list_levels);
  const int steps = level + (name == "Quotation" || quoted ? 1 : 0);
  int indent = 0;
  bool hanging = false;
  if (list != 0) {
    xml.open("w:numPr").empty("w:ilvl", {{"w:val", std::to_string(level - 1)}});
    xml.empty("w:numId", {{"w:val", std::to_string(std::exchange(list, 0))}}).close();
    hanging = quoted; // else where its numbering says
  } else if (level > 0) {
    indent = twips(list_step * steps);
  }
  if (std::exchange(below_rows, false)) xml.empty("w:spacing", {{"w:before", std::to_string(space_below_rows)}});
  if (hanging)
    xml.empty("w:ind",
              {{"w:left", std::to_string(twips(list_step * steps))}, {"w:hanging", std::to_string(twips(list_step))}});
  else if (indent > 0)
    xml.empty("w:ind", {{"w:left", std::to_string(indent)}});
  if (ragged) xml.empty("w:jc", {{"w:val", "left"}});
  xml.close();
  ++paragraphs;
  after_table = false;
}

void BlockWriter::paragraph(std::string_view name, const Line& content) {
  if (!has_text(content)) return;
  const auto& look = write::look(name);
  open_paragraph(name, justified && !look.ragged && !look.short_lines && shows_address(plain_text(content)));
  write_line(xml, content, document.direction, references);
  xml.close().line();
}

/// The items of a tight list stand close, but for the last, behind which the list is over.
void BlockWriter::operator()(const List& block) {
  if (depth++ == 0) quoted = style == "Quotation";
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
  if (--depth == 0) quoted = false;
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
  constexpr double share_of_page = 0.45;
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
  const double first = figure_column(*picture.image);
  open_table({first, sheet.text_width() - first});
  row([&](std::size_t column) {
    if (column == 0)
      picture_line(picture, {figure_width, figure_height});
    else
      words();
  });
  close_table();
}

} // namespace dateline::write::wordprocessing
