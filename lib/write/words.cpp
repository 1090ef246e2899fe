// SPDX-License-Identifier: MIT
#include "write/words.h"

#include <algorithm>

namespace dateline::write {

std::string_view word(const Document& document, std::string_view name, std::string_view usual) {
  const auto found = document.labels.find(name);
  return found == document.labels.end() ? usual : std::string_view(found->second);
}

std::vector<std::string> cut_at_blanks(std::string_view word, std::initializer_list<std::string_view> blanks) {
  std::vector<std::string> pieces;
  while (!word.empty()) {
    auto at = word.size(), size = std::size_t{0};
    for (const auto blank : blanks)
      if (const auto found = word.find(blank); found < at) at = found, size = blank.size();
    if (at > 0) pieces.emplace_back(word.substr(0, at));
    if (size > 0) pieces.emplace_back(word.substr(at, size));
    word.remove_prefix(at + size);
  }
  return pieces;
}

} // namespace dateline::write
