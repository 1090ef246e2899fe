// SPDX-License-Identifier: MIT
#include "base/suggest.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/builtin.h"
#include "base/text.h"
#include "base/unicode.h"

namespace dateline {

namespace {
constexpr std::size_t longest_word = 64; // beyond it nobody has misspelt a name
constexpr std::size_t shortest_word = 2; // every other tag of two letters is as near: fr, ar

/// Lower case, and one sign for `-`, `_` and a blank.
std::string folded(std::string_view word) {
  std::string out(word.substr(0, longest_word));
  for (char& c : out) {
    c = lower(c);
    if (c == '_' || c == ' ') c = '-';
  }
  return out;
}

/// Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours.
/// https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
/// Both are at most `longest_word` long.
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::size_t, longest_word + 1> before, last, now;
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(now);
  }
  return last[b.size()];
}

using OtherWords = std::multimap<std::string, std::string_view>; // word, name

/// Takes what stands before a sign off a text.
std::string_view take(std::string_view& text, char sign) {
  const auto end = text.find(sign);
  const auto part = text.substr(0, end);
  text.remove_prefix(end == text.npos ? text.size() : end + 1);
  return trimmed(part);
}

/// Each line is "name: word, word"; `#` begins a remark.
OtherWords read_other_words() {
  OtherWords out;
  for (const auto path : builtin_paths("locales/words/")) {
    if (!path.ends_with("/names.txt")) continue;
    for (auto lines = builtin(path).value_or(""); !lines.empty();) {
      auto words = take(lines, '\n');
      if (words.starts_with('#')) continue;
      const auto name = take(words, ':');
      while (!words.empty()) out.emplace(folded(without_marks(take(words, ','))), name);
    }
  }
  return out;
}
} // namespace

std::string other_word(std::string_view word, std::span<const std::string> names) {
  static const auto words = read_other_words();
  const auto [first, end] = words.equal_range(folded(without_marks(word.substr(0, longest_word))));
  for (auto row = first; row != end; ++row)
    if (std::find(names.begin(), names.end(), row->second) != names.end()) return std::string(row->second);
  return {};
}

namespace {
/// Whether so many steps make a slip: of one word, as it was typed, for a name.
using IsSlip = bool (*)(std::string_view wanted, std::string_view name, std::size_t steps);

std::size_t longer(std::string_view a, std::string_view b) { return std::max(a.size(), b.size()); }

bool is_slip(std::string_view wanted, std::string_view name, std::size_t steps) {
  const auto length = longer(wanted, name);
  return steps <= (length <= shortest_word ? 0 : std::max<std::size_t>(1, length / 3));
}

bool is_sure_slip(std::string_view wanted, std::string_view name, std::size_t steps) {
  if (!is_slip(wanted, name, steps)) return false;
  return steps <= 1 || (wanted.substr(0, 2) == name.substr(0, 2) && steps <= longer(wanted, name) / 4);
}

std::string nearest(std::string_view word, std::span<const std::string> names, IsSlip slip) {
  const std::string wanted = folded(word);
  const std::string* best = nullptr;
  std::size_t least = 0;
  for (const auto& name : names) {
    const auto other = folded(name);
    const auto fewest = longer(wanted, other) - std::min(wanted.size(), other.size());
    if (!slip(wanted, other, fewest)) continue;
    const auto steps = distance(wanted, other);
    if (!slip(wanted, other, steps)) continue;
    if (!best || steps < least) best = &name, least = steps;
  }
  if (best && least <= 1) return *best;
  auto other = other_word(word, names);
  return other.empty() && best ? *best : other;
}
} // namespace

std::string nearest(std::string_view word, std::span<const std::string> names) { return nearest(word, names, is_slip); }

std::string nearest_of_many(std::string_view word, std::span<const std::string> names) {
  return nearest(word, names, is_sure_slip);
}

std::string with_commas(std::span<const std::string> names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

} // namespace dateline
