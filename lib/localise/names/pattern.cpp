// SPDX-License-Identifier: MIT
#include "localise/names/pattern.h"

#include <algorithm>

#include "localise/names/unicode.h"

namespace dateline::names {

namespace {
/// The text before and the text behind fields that are left out, as one: of the first up to its first space, of the
/// second what follows its last one, and one of the spaces. The standard's own words would join both whole, which its
/// examples and its tests do not.
std::string join(std::string_view before, std::string_view after) {
  if (before.ends_with(after)) after = {};
  const auto end = first_space(before);
  std::string out(before.substr(0, end.begin + end.size));
  const auto last = last_space(after);
  const bool spaced = end.size > 0;
  return out.append(after.substr(spaced ? last.begin + last.size : last.begin));
}
} // namespace

bool Pattern::shows_given() const {
  return std::any_of(slots.begin(), slots.end(), [](const Slot& slot) {
    return slot.key.field == Field::given && (slot.key.modifiers & modifier::initial) == 0;
  });
}

Pattern read_pattern(std::string_view text) {
  Pattern out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) {
      out.after += text[++at];
      continue;
    }
    const auto close = text[at] == '{' ? text.find('}', at) : text.npos;
    const auto key = close == text.npos ? std::nullopt : field_key(text.substr(at + 1, close - at - 1));
    if (!key) {
      out.after += text[at];
      continue;
    }
    out.slots.push_back({std::exchange(out.after, {}), *key});
    at = close;
  }
  return out;
}

std::string fill(const Pattern& pattern, const std::vector<std::string>& values) {
  std::string out;
  const std::string* gap = nullptr; // the text before the fields that are left out
  bool begun = false;
  for (std::size_t n = 0; n < pattern.slots.size(); ++n) {
    const auto& before = pattern.slots[n].before;
    if (values[n].empty()) {
      if (!gap) gap = &before;
      continue;
    }
    if (!gap)
      out += before;
    else if (begun)
      out += join(*gap, before);
    out += values[n];
    begun = true;
    gap = nullptr;
  }
  return gap ? out : out + pattern.after;
}

} // namespace dateline::names
