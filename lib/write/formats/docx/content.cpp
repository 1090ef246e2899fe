// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <limits>

#include "write/formats/docx/blocks.h"
#include "write/formats/docx/drawing.h"
#include "write/formats/docx/runs.h"
#include "write/page.h"
#include "write/sections.h"

namespace dateline::write::wordprocessing {

namespace {
/// The page; its first one has a logo instead of a running head, if there is one.
void write_page(Markup& xml, const Document& document) {
  const bool rtl = document.direction == Direction::right_to_left;
  const auto sheet = page(document);
  const auto length = [](double millimetres) { return std::to_string(twips(millimetres)); };
  xml.open("w:sectPr").empty("w:headerReference", {{"w:type", "default"}, {"r:id", "header"}});
  if (document.logo) xml.empty("w:headerReference", {{"w:type", "first"}, {"r:id", "logo-header"}});
  xml.empty("w:pgSz", {{"w:w", length(sheet.width)}, {"w:h", length(sheet.height)}});
  xml.empty("w:pgMar", {{"w:top", length(sheet.top)},
                        {"w:right", length(rtl ? sheet.start : sheet.end)},
                        {"w:bottom", length(sheet.bottom)},
                        {"w:left", length(rtl ? sheet.end : sheet.start)},
                        {"w:header", length(sheet.top / 2)},
                        {"w:footer", length(sheet.bottom / 2)},
                        {"w:gutter", "0"}});
  xml.empty("w:titlePg");
  if (rtl) xml.empty("w:bidi");
  xml.close().line();
}

void open_part(Markup& xml, std::string_view element) {
  xml.raw(declaration)
      .open(element, {{"xmlns:w", main_namespace},
                      {"xmlns:r", relations},
                      {"xmlns:wp", drawing_namespace},
                      {"xmlns:a", graphic_namespace},
                      {"xmlns:pic", picture_namespace}});
}

/// A number that Word counts; before it has, "2".
void field(Markup& xml, std::string_view instruction) {
  xml.open("w:fldSimple", {{"w:instr", instruction}}).open("w:r").leaf("w:t", {}, "2").close().close();
}
} // namespace

std::string body(const Document& document, References& references) {
  Markup xml(Markup::Syntax::xml);
  open_part(xml, "w:document");
  xml.open("w:body").line();
  BlockWriter writer{.xml = xml, .references = references, .document = document};
  write_sections(writer, document);
  if (writer.after_table) writer.lowest_paragraph();
  write_page(xml, document);
  xml.close().close().line();
  auto out = xml.take();
  writer.frames.part(out, low_paragraph(0));
  return out;
}

std::string logo_header(const Document& document) {
  constexpr int no_picture_of_the_text = std::numeric_limits<int>::max();
  constexpr double below = 6; // millimetres
  Markup xml(Markup::Syntax::xml);
  open_part(xml, "w:hdr");
  xml.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", "Logo"}});
  xml.empty("w:spacing", {{"w:after", std::to_string(twips(below))}}).close();
  write_drawing(xml, {.id = no_picture_of_the_text,
                      .name = "Logo",
                      .alternative = document.particulars.organisation,
                      .link = {},
                      .image = "logo",
                      .size = fitted(*document.logo, largest_logo)});
  xml.close().close().line();
  return xml.take();
}

std::string running_head(const Document& document) {
  Markup xml(Markup::Syntax::xml);
  open_part(xml, "w:hdr");
  xml.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", "RunningHead"}}).close();
  References none;
  const auto text = [&](std::string words) {
    write_line(xml, {{.node = Run{std::move(words)}, .span = {}}}, document.direction, none);
  };
  text(short_title(document.title) + "\t");
  for (const auto& part : page_of(document)) {
    if (part == "{page}" || part == "{pages}")
      field(xml, part == "{page}" ? "PAGE" : "NUMPAGES");
    else
      text(part);
  }
  xml.close().close().line();
  return xml.take();
}

} // namespace dateline::write::wordprocessing
