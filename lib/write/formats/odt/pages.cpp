// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "write/formats/odt/letterhead.h"
#include "write/formats/odt/parts.h"

/// Page layouts and what stands above the text.
namespace dateline::write::opendocument {

namespace {
PackedImage packed_logo(const Document& document) {
  return {"Pictures/logo", document.logo, document.direction != Direction::right_to_left};
}

/// The number of the page and of all pages; before they are counted, "2".
void page_number(Markup& xml, bool of_all) {
  if (of_all)
    xml.leaf("text:page-count", {}, "2");
  else
    xml.leaf("text:page-number", {{"text:select-page", "current"}}, "2");
}

/// A page of ours; with a header of so many millimetres it begins higher or its text lower. `below`: the space between.
std::string layout(const Document& document, std::string_view name, double top, double header, double below) {
  const auto page = sheet(document);
  const bool rtl = document.direction == Direction::right_to_left;
  auto out = fmt::format(
      R"(<style:page-layout style:name="{}"><style:page-layout-properties fo:page-width="{}" fo:page-height="{}" )"
      R"(style:print-orientation="portrait" fo:margin-top="{}" fo:margin-bottom="{}" fo:margin-{}="{}" fo:margin-{}="{}" )"
      R"(style:writing-mode="{}"/>)",
      name, millimetres(page.width), millimetres(page.height), millimetres(top), millimetres(page.bottom),
      rtl ? "right" : "left", millimetres(page.start), rtl ? "left" : "right", millimetres(page.end),
      rtl ? "rl-tb" : "lr-tb");
  if (header > 0)
    out += fmt::format(
        R"(<style:header-style><style:header-footer-properties svg:height="{0}" fo:margin-bottom="{1}" style:dynamic-spacing="false"/></style:header-style>)",
        millimetres(header), millimetres(below));
  return out + "</style:page-layout>\n";
}
} // namespace

double logo_height(const Document& document) {
  return document.logo ? fitted(*document.logo, largest_logo).height + below_logo : 0;
}

std::string logo_header(const Document& document, Form form) {
  if (!document.logo) return {};
  const auto size = fitted(*document.logo, largest_logo);
  Markup xml(Markup::Syntax::xml);
  xml.open("style:header").open("text:p", {{"text:style-name", "Logo"}});
  xml.open("draw:frame", {{"draw:style-name", "Graphics"},
                          {"draw:name", "Logo"},
                          {"text:anchor-type", "as-char"},
                          {"svg:width", millimetres(size.width)},
                          {"svg:height", millimetres(size.height)}});
  write_image(xml, packed_logo(document), form);
  if (const auto& name = document.particulars.organisation; !name.empty()) xml.leaf("svg:title", {}, name);
  xml.close().close().close();
  return xml.take();
}

/// The headline is a field, so that one style sheet serves every release.
std::string running_head(const Document& document) {
  Markup xml(Markup::Syntax::xml);
  xml.open("style:header").open("text:p", {{"text:style-name", "RunningHead"}});
  xml.empty("text:user-defined", {{"text:name", running_head_name}}).empty("text:tab");
  for (const auto& part : page_of(document)) {
    if (part == "{page}" || part == "{pages}")
      page_number(xml, part == "{pages}");
    else
      xml.text(part);
  }
  xml.close().close();
  return xml.take();
}

Page sheet(const Document& document) {
  const auto ours = page(document);
  return document.letterhead ? sheet_of(*document.letterhead, document.direction, ours) : ours;
}

std::string page_layouts(const Document& document, Form form) {
  if (document.letterhead) return Paper(document).automatic(form);
  const double top = page(document).top, logo = logo_height(document);
  constexpr double edge = 12; // as near as a logo comes to it
  return layout(document, "First", logo > 0 ? edge : top, logo, below_logo) +
         layout(document, "Following", top - running_head_height, running_head_height, below_running_head);
}

std::string masters(const Document& document, Form form) {
  if (document.letterhead) return Paper(document).masters(form);
  Markup xml(Markup::Syntax::xml);
  xml.open("office:master-styles").line();
  xml.open("style:master-page", {{"style:name", "Standard"},
                                 {"style:page-layout-name", "First"},
                                 {"style:next-style-name", "Following_20_Page"}});
  xml.raw(logo_header(document, form)).close().line();
  xml.open("style:master-page", {{"style:name", "Following_20_Page"},
                                 {"style:display-name", "Following Page"},
                                 {"style:page-layout-name", "Following"}});
  xml.raw(running_head(document)).close().line();
  xml.close().line();
  return xml.take();
}

std::string styles_key(const Document& document) {
  return fmt::format("odt styles\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", document.language,
                     static_cast<int>(document.direction), document.paper, document.accent,
                     fmt::join(page_of(document), ""), static_cast<const void*>(document.letterhead.get()),
                     static_cast<const void*>(document.logo.get()),
                     document.logo ? document.particulars.organisation : "");
}

std::vector<PackedFile> style_files(const Document& document) {
  std::vector<PackedFile> files;
  // A letterhead that says something at its top has a logo already.
  if (document.logo && !(document.letterhead && has_header(document.letterhead->first)))
    add_files(packed_logo(document), files);
  if (document.letterhead)
    for (const auto& [name, image] : document.letterhead->pictures)
      files.push_back({name, image->media_type, image->bytes});
  return files;
}

} // namespace dateline::write::opendocument
