// SPDX-License-Identifier: MIT
#include "write/page.h"

#include "base/unicode.h"

namespace dateline::write {

Page page(const Document& document) {
  return document.paper == "Letter" ? Page{.width = 215.9, .height = 279.4} : Page{.width = 210, .height = 297};
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

} // namespace dateline::write
