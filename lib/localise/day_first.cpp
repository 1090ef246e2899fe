// SPDX-License-Identifier: MIT
#include "localise/day_first.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.h"

namespace dateline::localise {

namespace {
/// A run of one letter of a pattern, outside quotation marks; "{month}" counts as M.
struct Run {
  char letter = 0;
  std::size_t begin = 0, end = 0;
};

/// Where the ending of a number ends that stands at `at`, if one does: "d{day}".
std::size_t behind_ending(std::string_view pattern, std::size_t at) {
  return pattern.substr(at).starts_with('{') ? std::min(pattern.find('}', at), pattern.size() - 1) + 1 : at;
}

std::vector<Run> runs_of(std::string_view pattern) {
  std::vector<Run> runs;
  bool quoted = false, braces = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\'') quoted = !quoted;
    if (pattern.substr(at).starts_with("{month")) runs.push_back({'M', at, behind_ending(pattern, at)});
    if (c == '{' || c == '}') braces = c == '{';
    if (quoted || braces || !is_letter(c)) continue;
    if (runs.empty() || runs.back().letter != c || runs.back().end != at)
      runs.push_back({c, at, at + 1});
    else
      runs.back().end = at + 1;
  }
  return runs;
}
} // namespace

std::optional<DayFirst> day_first(std::string_view pattern) {
  const auto runs = runs_of(pattern);
  if (runs.size() != 3 || runs[0].letter != 'd' || runs[1].letter != 'M' || runs[2].letter != 'y') return std::nullopt;
  auto day_end = behind_ending(pattern, runs[0].end);
  if (pattern.substr(day_end).starts_with('.')) ++day_end;
  return DayFirst{pattern.substr(0, day_end), pattern.substr(0, behind_ending(pattern, runs[1].end)),
                  pattern.substr(runs[0].begin)};
}

} // namespace dateline::localise
