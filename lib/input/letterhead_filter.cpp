// SPDX-License-Identifier: MIT
#include "input/letterhead_filter.h"

#include <algorithm>
#include <cstdint>

#include "base/site.h"
#include "input/input.h"

namespace dateline::input {

namespace {
/// The names of a prefix that are kept, a space around each.
struct Kept {
  std::string_view prefix, names;
};
// Text that is asked for when the document is opened (the date, variables, other files) is not: it would say something
// else tomorrow. Of drawings there are shapes and pictures, and no objects, plug-ins, forms or frames of web pages.
constexpr Kept kept[] = {
    {"text", " p h span a s tab line-break list list-item list-header list-style list-level-style-number "
             "list-level-style-bullet page-number page-count title subject chapter initial-creator "},
    {"draw", " frame image text-box line rect circle ellipse path polygon polyline connector custom-shape "
             "enhanced-geometry equation handle g a gradient hatch stroke-dash marker opacity fill-image "},
    {"table",
     " table table-column table-columns table-header-columns table-row table-rows table-header-rows table-cell "
     "covered-table-cell "},
    {"svg", " title desc "},
};
constexpr std::string_view dropped_styles = " style:map style:default-page-layout style:presentation-page-layout ";
// What names things of which a letterhead brings none, or means something only in the document that it was.
constexpr std::string_view dropped_attributes =
    " draw:id text:id style:master-page-name draw:control draw:nav-order draw:class-names text:class-names "
    "text:cond-style-name style:percentage-data-style-name style:data-style-name style:register-truth-ref-style-name "
    "table:template-name table:formula ";

// Settings of the whole document, which nobody would miss.
constexpr std::string_view settings = " text:linenumbering-configuration text:notes-configuration text:outline-style "
                                      "text:bibliography-configuration text:user-field-decls text:soft-page-break ";

bool among(std::string_view names, std::string_view name) {
  return names.find(" " + std::string(name) + " ") != names.npos;
}

bool is_kept(std::string_view name) {
  const auto colon = name.find(':');
  const auto prefix = name.substr(0, colon);
  if (prefix == "style") return !among(dropped_styles, name);
  return std::any_of(std::begin(kept), std::end(kept), [&](const Kept& known) {
    return known.prefix == prefix && among(known.names, name.substr(colon + 1));
  });
}

/// A link as we would write it ourselves.
bool is_web_link(std::string_view address) {
  constexpr std::string_view never = " \t\n\"<>\\^`{|}";
  if (address.find_first_of(never) != address.npos) return false;
  if (address.starts_with("https://") || address.starts_with("http://")) return is_site(site_of(address));
  return address.starts_with("mailto:") || address.starts_with("tel:");
}

/// LibreOffice fills pages, headers and cells as it fills drawings; the standard knows their colour alone.
bool is_dropped(const Element& element, std::string_view attribute) {
  const bool of_no_drawing = element.name.ends_with("-properties") && element.name != "style:graphic-properties";
  return among(dropped_attributes, attribute) || (of_no_drawing && attribute.starts_with("draw:"));
}

bool is_empty_frame(const Element& element) {
  return element.name == "draw:frame" && !element.child("draw:image") && !element.child("draw:text-box") &&
         !element.child("table:table");
}
} // namespace

/// The picture's name in our packages; empty if it is none that can be shown.
std::string LetterheadFilter::take_picture(std::string_view address) {
  if (address.starts_with("./")) address.remove_prefix(2);
  if (const auto known = names_.find(address); known != names_.end()) return known->second;
  std::string bytes;
  if (address.find(':') != address.npos || address.starts_with('/') || address.starts_with("..")) outside_ = address;
  std::shared_ptr<const Image> image;
  if (zip_.read(address, bytes) == ZipReader::State::read) image = read_image(std::move(bytes)).image;
  std::string name;
  if (image) {
    name = "Pictures/letterhead-" + std::to_string(out_.pictures.size() + 1) +
           (image->media_type == "image/png" ? ".png" : ".jpg");
    out_.pictures.emplace_back(name, image);
  }
  return names_[std::string(address)] = name;
}

/// False if the element shows something that is not taken over.
bool LetterheadFilter::take_link(Element& element) {
  const auto found = std::find_if(element.attributes.begin(), element.attributes.end(),
                                  [](const auto& pair) { return pair.first == "xlink:href"; });
  if (found == element.attributes.end()) return element.name != "draw:image";
  if (element.name == "text:a" || element.name == "draw:a") return is_web_link(found->second);
  if (element.name != "draw:image" && element.name != "style:background-image" && element.name != "draw:fill-image")
    return false;
  const auto name = take_picture(found->second);
  if (name.empty()) {
    dropped_.insert(found->second);
    return false;
  }
  found->second = name;
  return true;
}

void LetterheadFilter::filter(const Element& inner, std::vector<Element>& out) {
  Element copy{.name = inner.name, .text = inner.text, .attributes = inner.attributes, .content = {}};
  if (copy.name.empty()) return out.push_back(std::move(copy));
  const bool whole = is_kept(copy.name) && take_link(copy);
  if (!whole && !among(settings, copy.name)) dropped_.insert(copy.name);
  // Of words that lead somewhere, or are worked out, the words stay.
  const bool words = copy.name == "text:a" || copy.name == "draw:a" || copy.name.starts_with("text:user-");
  if (!whole && !words) return;
  copy.content = filter(inner.content);
  if (!whole) {
    out.insert(out.end(), copy.content.begin(), copy.content.end());
  } else if (!is_empty_frame(copy)) {
    std::erase_if(copy.attributes, [&](const auto& pair) { return is_dropped(inner, pair.first); });
    out.push_back(std::move(copy));
  }
}

std::vector<Element> LetterheadFilter::filter(const std::vector<Element>& content) {
  std::vector<Element> out;
  for (const auto& inner : content) filter(inner, out);
  return out;
}

} // namespace dateline::input
