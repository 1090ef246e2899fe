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

double figure_column(const Image& image) {
  return beside_figure + (is_tall(image) ? fitted(image, {figure_width, figure_height}).width : figure_width);
}

std::string short_title(const std::string& title) {
  constexpr std::size_t enough = 70;
  if (title.size() <= enough || display_width(title) <= enough) return title;
  const std::string_view text = title;
  std::size_t width = 0, end = 0, space = 0;
  for (std::size_t at = 0; width <= enough; width += display_width(text.substr(end, at - end))) {
    end = at;
    if (text[end] == ' ') space = end;
    next_character(text, at);
  }
  const bool near = space > end / 2; // a script without spaces may have one far ahead
  return title.substr(0, near ? space : end) + "…";
}

std::vector<std::string> page_of(const Document& document) {
  return cut_at_blanks(word(document, "page-of", "{page} / {pages}"), {"{page}", "{pages}"});
}

} // namespace dateline::write
