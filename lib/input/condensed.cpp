// SPDX-License-Identifier: MIT
#include "input/condensed.h"

#include <algorithm>

namespace dateline::input {

namespace {
/// In an inline table: a key keeps its letters.
bool is_key(std::string_view text, std::size_t behind) {
  const auto next = text.find_first_not_of(" \t", behind);
  return next != text.npos && (text[next] == '=' || text[next] == '.');
}
} // namespace

std::size_t Condensed::in_file(std::size_t offset) const {
  const auto after =
      std::upper_bound(cuts.begin(), cuts.end(), offset, [](std::size_t at, const Cut& cut) { return at < cut.at; });
  return after == cuts.begin() ? offset : offset + std::prev(after)->removed;
}

Condensed condense(std::string_view text, const std::vector<Statement>& statements) {
  Condensed out;
  out.text.reserve(text.size());
  std::size_t copied = 0;
  for (const auto& statement : statements)
    for (const auto& [begin, end] : statement.strings) {
      const std::size_t marks = opens_lines(text, begin) ? 3 : 1;
      const auto content = text.substr(begin + marks, end - begin - 2 * marks);
      if (content.empty() || content.find('\\') != content.npos || is_key(text, end)) continue;
      out.text.append(text, copied, begin + marks - copied);
      copied = end - marks;
      out.cuts.push_back({out.text.size(), copied - out.text.size()});
    }
  out.text.append(text, copied);
  return out;
}

} // namespace dateline::input
