// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "write/formats/odt/letterhead.h"

/// The pages of a letterhead, and its fonts.
namespace dateline::write::opendocument {

namespace {
/// A length as office programs write it: "2.5cm", "0.7874in". Nothing if it is none, or longer than any paper.
std::optional<double> in_millimetres(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, double>, 4> units{
      {{"mm", 1}, {"cm", 10}, {"in", 25.4}, {"pt", 25.4 / 72}}};
  constexpr double longest = 2000;
  double number = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto unit = text.substr(static_cast<std::size_t>(rest - text.data()));
  for (const auto& [name, length] : units)
    if (error == std::errc() && name == unit && number >= 0 && number * length <= longest) return number * length;
  return std::nullopt;
}

bool shows_something(const Element& element) { // NOLINT(misc-no-recursion): as deep as the parser allowed
  if (element.name.empty()) return element.text.find_first_not_of(" \n\t\r") != element.text.npos;
  if (element.name.starts_with("draw:") || element.name.starts_with("text:page-")) return true;
  return std::any_of(element.content.begin(), element.content.end(), shows_something);
}

bool says_something(const Element& page, std::string_view part) {
  const auto* found = page.child(part);
  return found && found->attribute("style:display") != "false" && shows_something(*found);
}

const Element* named(const std::vector<Element>& elements, std::string_view name) {
  const auto found = std::find_if(elements.begin(), elements.end(),
                                  [&](const Element& element) { return element.attribute("style:name") == name; });
  return found == elements.end() ? nullptr : &*found;
}

Element* child(Element& element, std::string_view name) { return const_cast<Element*>(element.child(name)); }

void set(Paper::Properties& properties, std::string_view key, std::string value) {
  for (auto& [name, old] : properties)
    if (name == key) return void(old = std::move(value));
  properties.emplace_back(key, std::move(value));
}

/// The layout of a page with room for a header of ours: as much as it needs is taken from the margin, down to `edge`.
void make_room(Element& layout, double header, double below) {
  constexpr double edge = 8;
  auto* head = child(layout, "style:header-style");
  if (head && head->child("style:header-footer-properties")) return; // it has room already
  auto* properties = child(layout, "style:page-layout-properties");
  if (!properties) return;
  const double top = in_millimetres(properties->attribute("fo:margin-top")).value_or(edge);
  set(properties->attributes, "fo:margin-top", millimetres(std::max(std::min(top, edge), top - header)));
  Element room{.name = "style:header-style", .text = {}, .attributes = {}, .content = {}};
  room.content.push_back(
      {.name = "style:header-footer-properties",
       .text = {},
       .attributes = {{"fo:min-height", millimetres(header)}, {"fo:margin-bottom", millimetres(below)}},
       .content = {}});
  std::erase_if(layout.content, [](const Element& inner) { return inner.name == "style:header-style"; });
  const auto after = std::find_if(layout.content.begin(), layout.content.end(),
                                  [](const Element& inner) { return inner.name == "style:page-layout-properties"; });
  layout.content.insert(after + 1, std::move(room));
}

bool is_language(std::string_view key) {
  for (const auto* part : {"language", "country", ":script", "rfc-language-tag", "hyphenat"})
    if (key.find(part) != key.npos) return true;
  return false;
}
} // namespace

Page sheet_of(const Letterhead& letterhead, Direction direction, const Page& otherwise) {
  const auto* layout = named(letterhead.automatic, letterhead.first.attribute("style:page-layout-name"));
  const auto* properties = layout ? layout->child("style:page-layout-properties") : nullptr;
  if (!properties) return otherwise;
  const auto length = [&](const char* key, double usual) {
    return in_millimetres(properties->attribute(key)).value_or(usual);
  };
  const bool rtl = direction == Direction::right_to_left;
  const Page page{.width = length("fo:page-width", otherwise.width),
                  .height = length("fo:page-height", otherwise.height),
                  .start = length(rtl ? "fo:margin-right" : "fo:margin-left", otherwise.start),
                  .end = length(rtl ? "fo:margin-left" : "fo:margin-right", otherwise.end),
                  .top = length("fo:margin-top", otherwise.top),
                  .bottom = length("fo:margin-bottom", otherwise.bottom)};
  constexpr double narrowest = 80; // where a picture beside its caption still has room
  return page.text_width() >= narrowest && page.text_height() >= narrowest ? page : otherwise;
}

bool has_header(const Element& master_page) {
  return says_something(master_page, "style:header") || says_something(master_page, "style:header-first");
}

std::vector<Paper::Plan> Paper::plans() const {
  const auto& first = letterhead_.first;
  const auto& following = letterhead_.following;
  const bool logo = document_.logo && !has_header(first);
  if (!following.name.empty())
    return {{.page = &first, .logo = logo},
            {.page = &following, .running_head = !says_something(following, "style:header")}};
  if (says_something(first, "style:header")) return {{.page = &first}};
  // One page for all, whose first may have a header of its own.
  if (has_header(first)) return {{.page = &first, .running_head = true}};
  return {{.page = &first, .logo = logo}, {.page = &first, .running_head = true}};
}

std::string Paper::layout(const Plan& plan, bool is_first, Form form) const {
  const auto* found = named(letterhead_.automatic, plan.page->attribute("style:page-layout-name"));
  auto out =
      found ? renamed(*found) : Element{.name = "style:page-layout", .text = {}, .attributes = {}, .content = {}};
  set(out.attributes, "style:name", is_first ? "First" : "Following");
  if (auto* properties = child(out, "style:page-layout-properties"))
    set(properties->attributes, "style:writing-mode",
        document_.direction == Direction::right_to_left ? "rl-tb" : "lr-tb");
  if (plan.logo) make_room(out, logo_height(document_), below_logo);
  if (plan.running_head) make_room(out, running_head_height, below_running_head);
  Markup xml(Markup::Syntax::xml);
  write(xml, out, form);
  return xml.line().take();
}

std::string Paper::automatic(Form form) const {
  std::vector<Element> rest;
  for (const auto& element : letterhead_.automatic)
    if (element.name != "style:page-layout") rest.push_back(element);
  auto out = definitions(rest, false, form);
  bool is_first = true;
  for (const auto& plan : plans()) {
    out += layout(plan, is_first, form);
    is_first = false;
  }
  return out;
}

void Paper::master(Markup& xml, const Plan& plan, bool is_first, bool has_next, Form form) const {
  xml.open("style:master-page", {{"style:name", is_first ? "Standard" : "Following_20_Page"},
                                 {"style:display-name", is_first ? "" : "Following Page"},
                                 {"style:page-layout-name", is_first ? "First" : "Following"},
                                 {"style:next-style-name", has_next ? "Following_20_Page" : ""}});
  if (plan.logo) xml.raw(logo_header(document_, form));
  if (plan.running_head) xml.raw(running_head(document_));
  for (const auto& part : renamed(*plan.page).content)
    if (part.name != "style:header" || !(plan.logo || plan.running_head)) write(xml, part, form);
  xml.close().line();
}

std::string Paper::masters(Form form) const {
  Markup xml(Markup::Syntax::xml);
  xml.open("office:master-styles").line();
  const auto all = plans();
  for (const auto& plan : all) master(xml, plan, &plan == &all.front(), &plan != &all.back(), form);
  xml.close().line();
  return xml.take();
}

std::string Paper::fonts(const std::set<std::string_view>& known) const {
  Markup xml(Markup::Syntax::xml);
  for (const auto& font : letterhead_.fonts)
    if (font.name == "style:font-face" && !known.contains(font.attribute("style:name")))
      xml.open_with(font.name, font.attributes).close().line();
  return xml.take();
}

namespace {
/// What a style of paragraphs says of its text, null if nothing.
const Element* text_of(const Letterhead& letterhead, std::string_view kind) {
  for (const auto& style : letterhead.styles) {
    const bool meant = style.name == "style:style" ? style.attribute("style:name") == "Standard" : true;
    if (style.name == kind && meant && style.attribute("style:family") == "paragraph")
      return style.child("style:text-properties");
  }
  return nullptr;
}
} // namespace

std::string_view Paper::default_font() const {
  const auto* text = text_of(letterhead_, "style:default-style");
  return text ? text->attribute("style:font-name") : std::string_view();
}

std::string_view Paper::default_colour() const {
  const auto* text = text_of(letterhead_, "style:default-style");
  return text && text->attribute("style:use-window-font-color") != "true" ? text->attribute("fo:color")
                                                                          : std::string_view();
}

/// The language and its direction are the document's own.
std::string Paper::standard(const Properties& paragraph, Form form) const {
  Element out{.name = "style:style",
              .text = {},
              .attributes = {{"style:name", "Standard"}, {"style:family", "paragraph"}},
              .content = {}};
  Element ours{.name = "style:paragraph-properties", .text = {}, .attributes = paragraph, .content = {}};
  const auto* theirs = find_style("paragraph", "Standard");
  const auto* spacing = theirs ? theirs->child("style:paragraph-properties") : nullptr;
  const bool rtl = document_.direction == Direction::right_to_left;
  if (spacing) {
    if (!spacing->attribute("fo:line-height").empty())
      std::erase_if(ours.attributes, [](const auto& pair) { return pair.first == "style:line-height-at-least"; });
    for (const auto& [key, value] : spacing->attributes)
      if (key != "style:writing-mode" && !is_language(key) && !(rtl && key == "fo:text-align"))
        set(ours.attributes, key, value);
    ours.content = renamed(*spacing).content;
  }
  out.content.push_back(std::move(ours));
  if (const auto* text = text_of(letterhead_, "style:style")) {
    out.content.push_back(*text);
    std::erase_if(out.content.back().attributes, [](const auto& pair) { return is_language(pair.first); });
  }
  Markup xml(Markup::Syntax::xml);
  write(xml, out, form);
  return xml.line().take();
}

} // namespace dateline::write::opendocument
