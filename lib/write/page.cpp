// SPDX-License-Identifier: MIT
#include "write/page.h"

#include <algorithm>

#include "base/unicode.h"
#include "write/words.h"

namespace dateline::write {

Page page(const Document& document) {
  return document.paper == "Letter" ? Page{.width = 215.9, .height = 279.4} : Page{.width = 210, .height = 297};
}

Size fitted(const Image& image, const Size& most) {
  constexpr double usual = 150, fewest = 72, densest = 600;
  const bool plausible = image.dots >= fewest && image.dots <= densest;
  const double millimetres_a_dot = 25.4 / (plausible ? image.dots : usual);
  const double width = std::max(image.width, 1) * millimetres_a_dot;
  const double height = std::max(image.height, 1) * millimetres_a_dot;
  const double scale = std::min({1.0, most.width / width, most.height / height});
  return {width * scale, height * scale};
}

std::string short_title(const std::string& title) {
  constexpr std::size_t enough = 70;
  if (graphemes(title) <= enough) return title;
  std::size_t at = 0, space = 0;
  for (std::size_t count = 0; count < enough && at < title.size(); ++count) {
    if (title[at] == ' ') space = at;
    next_character(title, at);
  }
  return title.substr(0, space > 0 ? space : at) + "…";
}

std::vector<std::string> page_of(const Document& document) {
  return cut_at_blanks(word(document, "page-of", "{page} / {pages}"), {"{page}", "{pages}"});
}

} // namespace dateline::write
