// SPDX-License-Identifier: MIT
#include "input/written.h"

#include "base/unicode.h"

namespace dateline::input {

namespace {
constexpr std::size_t longest_entity = 33; // &CounterClockwiseContourIntegral;

bool is_sign(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
} // namespace

std::optional<std::size_t> written_end(std::string_view written, std::size_t begin, std::string_view text) {
  auto at = begin;
  for (std::size_t done = 0; done < text.size();) {
    if (at >= written.size()) return std::nullopt;
    if (written[at] != '\\' && written[at] != '&') { // as nearly every byte is
      if (written[at++] != text[done++]) return std::nullopt;
      continue;
    }
    const bool escape = written[at] == '\\' && at + 1 < written.size() && is_sign(written[at + 1]);
    if (escape && written[at + 1] == text[done]) {
      at += 2, ++done;
      continue;
    }
    const auto close = written[at] == '&' ? written.substr(at, longest_entity).find(';') : written.npos;
    const bool entity = close != written.npos && !text.substr(done).starts_with(written.substr(at, close + 1));
    if (entity) {
      at += close + 1;
      next_character(text, done);
    } else if (written[at] == text[done]) {
      ++at, ++done;
    } else {
      return std::nullopt;
    }
  }
  return at;
}

} // namespace dateline::input
