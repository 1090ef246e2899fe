// SPDX-License-Identifier: MIT
#include "write/formats/all.h"

namespace dateline::write {

std::span<const Format* const> formats() {
  static constexpr const Format* all[] = {
      &markdown, &html, &plain, &wikitext, &odt, &fodt, &docx, &eml, &ninjs, &json,
  };
  return all;
}

const Format* find_format(std::string_view name) {
  for (const auto* format : formats())
    if (format->name == name) return format;
  return nullptr;
}

} // namespace dateline::write
