// SPDX-License-Identifier: MIT
#include "write/formats/odt/letterhead.h"

#include <algorithm>

#include "write/base64.h"

namespace dateline::write::opendocument {

namespace {
/// Attributes whose value is the name of a style, a space around each.
constexpr std::string_view references =
    " text:style-name style:parent-style-name draw:style-name draw:text-style-name table:style-name "
    "style:list-style-name style:next-style-name text:visited-style-name table:default-cell-style-name "
    "draw:fill-gradient-name draw:fill-image-name draw:fill-hatch-name draw:opacity-name draw:stroke-dash "
    "draw:marker-start draw:marker-end style:page-layout-name style:leader-text-style style:style-name ";
constexpr std::string_view prefix = "Letterhead_20_";

bool among(std::string_view names, std::string_view name) {
  return names.find(" " + std::string(name) + " ") != names.npos;
}

bool is_reference(std::string_view key, std::string_view value) { return !value.empty() && among(references, key); }

/// Whether it may be the end of a style's name, and is none that is made here.
bool is_name(std::string_view name) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
  };
  return !name.starts_with("__") && std::all_of(name.begin(), name.end(), fits);
}

std::string numbered(std::size_t number) { return "__" + std::to_string(number); }

/// Which attribute names a style, a gradient, a page layout.
std::string_view naming(const Element& element) {
  return element.name.starts_with("draw:") ? "draw:name" : "style:name";
}
} // namespace

Paper::Paper(const Document& document) : document_(document), letterhead_(*document.letterhead) {
  for (const auto* elements : {&letterhead_.styles, &letterhead_.automatic})
    for (const auto& element : *elements) definitions_.emplace(element.attribute(naming(element)), &element);
  names_["Standard"] = "Standard";
  std::vector<const Element*> own;
  const auto claim = [&](std::string_view family, std::string_view name, std::string_view display) {
    const auto* style = find_own(family, name, display);
    if (style && names_.emplace(style->attribute("style:name"), name).second) own.push_back(style);
  };
  for (const auto& look : looks()) claim("paragraph", look.name, look.display);
  claim("text", "Dateline", "Dateline");
  // No recursion from style to style: a file may have a chain of them that is longer than the stack.
  auto pending = std::move(own);
  pending.insert(pending.end(), {&letterhead_.first, &letterhead_.following});
  while (!pending.empty()) {
    const auto* element = pending.back();
    pending.pop_back();
    need(*element, pending);
  }
}

const Element* Paper::find_style(std::string_view family, std::string_view name) const {
  const auto& all = letterhead_.styles;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Element& style) {
    return style.attribute("style:family") == family && style.attribute("style:name") == name;
  });
  return found == all.end() ? nullptr : &*found;
}

/// A style that was made to be ours. "Caption" was not: LibreOffice puts its own into every file.
const Element* Paper::find_own(std::string_view family, std::string_view name, std::string_view display) const {
  if (name == "Caption") return nullptr;
  if (const auto* style = find_style(family, name)) return style;
  const auto& all = letterhead_.styles;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Element& style) {
    return style.attribute("style:family") == family &&
           (style.attribute("style:display-name") == display || style.attribute("style:name") == display);
  });
  return found == all.end() ? nullptr : &*found;
}

void Paper::need(const Element& element, std::vector<const Element*>& pending) {
  for (const auto& [key, value] : element.attributes) {
    if (!is_reference(key, value) || names_.contains(value)) continue;
    const auto [begin, end] = definitions_.equal_range(value);
    if (begin != end) names_[value] = std::string(prefix) + (is_name(value) ? value : numbered(names_.size()));
    for (auto found = begin; found != end; ++found) pending.push_back(found->second);
  }
  for (const auto& inner : element.content) need(inner, pending);
}

/// With the names that its styles have here; what names one that is not there names none.
Element Paper::renamed(const Element& element) const {
  Element out{.name = element.name, .text = element.text, .attributes = {}, .content = {}};
  for (const auto& [key, value] : element.attributes) {
    if (!is_reference(key, value))
      out.attributes.emplace_back(key, value);
    else if (const auto found = names_.find(value); found != names_.end())
      out.attributes.emplace_back(key, found->second);
  }
  for (const auto& inner : element.content) out.content.push_back(renamed(inner));
  return out;
}

Element Paper::definition(const Element& element, bool displayed) const {
  auto out = renamed(element);
  auto display = std::string(element.attribute("style:display-name"));
  for (auto& [key, value] : out.attributes) {
    if (key != naming(element)) continue;
    if (display.empty()) display = value;
    value = names_.find(value)->second;
  }
  std::erase_if(out.attributes, [](const auto& pair) {
    return pair.first == "style:display-name" || pair.first == "draw:display-name";
  });
  if (displayed && element.name == "style:style")
    out.attributes.emplace_back("style:display-name", "Letterhead " + display);
  return out;
}

void Paper::write(Markup& xml, const Element& element, Form form) const {
  if (element.name.empty()) return void(xml.text(element.text));
  auto attributes = element.attributes;
  const auto address = element.attribute("xlink:href");
  const auto& pictures = letterhead_.pictures;
  const auto picture =
      std::find_if(pictures.begin(), pictures.end(), [&](const auto& pair) { return pair.first == address; });
  const bool inside = form == Form::flat && picture != pictures.end();
  if (inside) std::erase_if(attributes, [](const auto& pair) { return pair.first.starts_with("xlink:"); });
  xml.open_with(element.name, attributes);
  if (inside) xml.leaf("office:binary-data", {}, base64(picture->second->bytes));
  for (const auto& inner : element.content) write(xml, inner, form);
  xml.close();
}

std::string Paper::definitions(const std::vector<Element>& elements, bool displayed, Form form) const {
  Markup xml(Markup::Syntax::xml);
  for (const auto& element : elements) {
    const auto found = names_.find(element.attribute(naming(element)));
    if (found == names_.end() || !found->second.starts_with(prefix)) continue;
    write(xml, definition(element, displayed), form);
    xml.line();
  }
  return xml.take();
}

std::string Paper::styles(Form form) const { return definitions(letterhead_.styles, true, form); }

std::string Paper::own_style(std::string_view family, std::string_view name, std::string_view display,
                             Form form) const {
  const auto* style = find_own(family, name, display);
  if (!style) return {};
  auto out = renamed(*style);
  std::erase_if(out.attributes, [](const auto& pair) {
    return pair.first == "style:name" || pair.first == "style:display-name" ||
           pair.first == "style:default-outline-level";
  });
  if (name == "Headline" || name.starts_with("Heading"))
    out.attributes.emplace_back("style:default-outline-level", name == "Headline" ? "1" : std::string(1, name.back()));
  out.attributes.emplace_back("style:name", name);
  out.attributes.emplace_back("style:display-name", display);
  Markup xml(Markup::Syntax::xml);
  write(xml, out, form);
  return xml.line().take();
}

} // namespace dateline::write::opendocument
