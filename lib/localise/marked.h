// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "content/block.h"

namespace dateline::localise {

/// Marked text: a line as a string, so that it can pass through patterns and plurals that know only strings. Isolates,
/// links and dates are in it between noncharacters, which no input may hold.

std::string isolated(std::string_view text, Isolate::Kind kind);
std::string linked(std::string_view address, std::string_view text);
std::string dated(std::string_view datetime, std::string_view text);

/// A value for a text of direction `of_text`, isolated if it needs to be. `technical`: a number to call, an address, a
/// licence, which read from left to right everywhere.
std::string value_in(Direction of_text, std::string_view value, bool technical = false);

Line to_line(std::string_view marked);
/// The text without its marks.
std::string plain(std::string_view marked);

/// A pattern with its `{name}`s filled in by `value` (std::string(std::string_view)).
template <class Value>
std::string fill(std::string_view pattern, Value value) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto open = pattern.find('{', at);
    const auto close = pattern.find('}', open == pattern.npos ? at : open);
    if (open == pattern.npos || close == pattern.npos) return out.append(pattern.substr(at));
    out.append(pattern.substr(at, open - at));
    out += value(pattern.substr(open + 1, close - open - 1));
    at = close + 1;
  }
  return out;
}

/// Names and what stands for them in a pattern.
using Values = std::vector<std::pair<std::string_view, std::string>>;
std::string fill(std::string_view pattern, const Values& values);

} // namespace dateline::localise
