// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/block.h"

namespace dateline {

/// A piece of OpenDocument: an element, or a text, which has no name. Prefixes are those that ODF 1.3 itself uses.
struct Element {
  std::string name;
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Element> content;

  /// The value of an attribute, empty if there is none.
  std::string_view attribute(std::string_view key) const {
    for (const auto& [name_, value] : attributes)
      if (name_ == key) return value;
    return {};
  }
  /// The first child of a name, null if there is none.
  const Element* child(std::string_view key) const {
    for (const auto& inner : content)
      if (inner.name == key) return &inner;
    return nullptr;
  }
};

/// What a chapter's own paper looks like: its pages and styles, as its office program wrote them, but for what no
/// document of ours may hold (scripts, forms, objects, links to files, what is outside ODF's namespaces).
struct Letterhead {
  std::vector<Element> fonts;     // style:font-face
  std::vector<Element> styles;    // of office:styles
  std::vector<Element> automatic; // of office:automatic-styles: page layouts, and the styles of headers and footers
  Element first, following;       // style:master-page; `following` without a name: all pages are as the first
  std::vector<std::pair<std::string, std::shared_ptr<const Image>>> pictures; // "Pictures/letterhead-1.png"
  std::string bytes; // of the file, as an input of what is written with it
};

} // namespace dateline
