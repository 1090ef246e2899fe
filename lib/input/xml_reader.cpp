// SPDX-License-Identifier: MIT
#include "input/xml_reader.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::input {

namespace {
constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
constexpr std::string_view odf = "urn:oasis:names:tc:opendocument:xmlns:";
constexpr std::pair<std::string_view, std::string_view> of_odf[] = {
    {"office:1.0", "office"}, {"style:1.0", "style"},          {"text:1.0", "text"},          {"table:1.0", "table"},
    {"drawing:1.0", "draw"},  {"xsl-fo-compatible:1.0", "fo"}, {"svg-compatible:1.0", "svg"},
};

std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : ""; }

/// The prefix that ODF gives a namespace, whatever it is called here; empty if a letterhead is not made of it.
std::string_view prefix(const xmlNs* space) {
  const auto address = space ? view(space->href) : "";
  if (address == "http://www.w3.org/1999/xlink") return "xlink";
  if (!address.starts_with(odf)) return {};
  const auto* found = std::find_if(std::begin(of_odf), std::end(of_odf),
                                   [&](const auto& known) { return known.first == address.substr(odf.size()); });
  return found == std::end(of_odf) ? std::string_view() : found->second;
}

/// A name with ODF's prefix; empty, and noted, if it has none.
std::string name(const xmlNs* space, const xmlChar* local, std::set<std::string>& dropped) {
  const auto known = prefix(space);
  if (!known.empty()) return std::string(known) + ":" + std::string(view(local));
  const auto own = space && space->prefix ? view(space->prefix) : view(local);
  if (own != "xml") dropped.emplace(own); // xml:id, which marks a place for nobody here
  return {};
}

std::string value(const xmlAttr& attribute) {
  std::string out;
  for (const auto* node = attribute.children; node; node = node->next) out += view(node->content);
  return out;
}

/// The parser compares each attribute of an element with all others, so that it is kept from one with very many. A `<`
/// in a value is a fault that it finds before.
bool is_crowded(std::string_view bytes) {
  constexpr int most = 5000;
  int attributes = 0;
  for (const char c : bytes) {
    if (c == '<') attributes = 0;
    if (c == '=' && ++attributes > most) return true;
  }
  return false;
}

/// The parser itself lets nothing be nested deeper than 256.
Element convert(const xmlNode& node, std::string tag, std::set<std::string>& dropped) { // NOLINT(misc-no-recursion)
  Element out{.name = std::move(tag), .text = {}, .attributes = {}, .content = {}};
  for (const auto* attribute = node.properties; attribute; attribute = attribute->next)
    if (auto key = name(attribute->ns, attribute->name, dropped); !key.empty())
      out.attributes.emplace_back(std::move(key), value(*attribute));
  for (const auto* inner = node.children; inner; inner = inner->next) {
    if (inner->type == XML_TEXT_NODE || inner->type == XML_CDATA_SECTION_NODE)
      out.content.push_back({.name = {}, .text = std::string(view(inner->content)), .attributes = {}, .content = {}});
    if (inner->type != XML_ELEMENT_NODE) continue;
    if (auto inner_tag = name(inner->ns, inner->name, dropped); !inner_tag.empty())
      out.content.push_back(convert(*inner, std::move(inner_tag), dropped));
  }
  return out;
}
} // namespace

XmlState read_xml(std::string_view bytes, Element& root, std::set<std::string>& dropped) {
  // Not even parsed: an entity would be expanded in an attribute.
  if (bytes.find("<!DOCTYPE") != bytes.npos) return XmlState::declares_entities;
  if (is_crowded(bytes)) return XmlState::broken;
  auto* document = xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), "", nullptr, options);
  const auto* top = document ? xmlDocGetRootElement(document) : nullptr;
  auto state = top ? XmlState::read : XmlState::broken;
  if (document && document->intSubset) state = XmlState::declares_entities; // in another encoding
  if (state == XmlState::read) root = convert(*top, name(top->ns, top->name, dropped), dropped);
  xmlFreeDoc(document);
  return state;
}

bool is_xml(std::string_view bytes) {
  auto* parser = is_crowded(bytes) ? nullptr : xmlNewParserCtxt();
  if (!parser) return false;
  xmlFreeDoc(xmlCtxtReadMemory(parser, bytes.data(), static_cast<int>(bytes.size()), "", "UTF-8", options));
  const bool sound = parser->wellFormed && parser->nsWellFormed;
  xmlFreeParserCtxt(parser);
  return sound;
}

} // namespace dateline::input
