// SPDX-License-Identifier: MIT
#include "base/slip_index.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "base/text.h"

namespace dateline {

namespace {
constexpr std::size_t longest_name = 256; // in bytes: beyond it a text is something else

/// Lower case, and one sign for `-` and a blank.
std::string folded(std::string_view name) {
  auto out = lower(name);
  std::replace(out.begin(), out.end(), '-', ' ');
  return out;
}

/// Both folded. Optimal string alignment of at most one step, in one pass.
bool one_step_apart(std::string_view a, std::string_view b) {
  const auto begin = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  a.remove_prefix(begin), b.remove_prefix(begin);
  const auto end =
      static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
  a.remove_suffix(end), b.remove_suffix(end);
  const bool swapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
  return swapped || (a.size() <= 1 && b.size() <= 1);
}

/// Calls `use` with the hash of a text, and of what it is without each of its bytes.
template <class Use>
void each_hash(const std::string& text, Use use) {
  const std::hash<std::string_view> hash;
  use(hash(text));
  if (text.empty()) return;
  std::string shorter = text.substr(1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    use(hash(shorter));
    if (at < shorter.size()) shorter[at] = text[at];
  }
}
} // namespace

bool one_slip_apart(std::string_view a, std::string_view b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  return longer <= longest_name && longer - shorter <= 1 && one_step_apart(folded(a), folded(b));
}

SlipIndex::SlipIndex(const std::vector<std::string>& names) {
  std::unordered_set<std::string> seen;
  for (const auto& name : names) {
    auto word = name.size() <= longest_name ? folded(name) : std::string();
    if (!seen.insert(word).second) word.clear();
    const auto place = static_cast<std::uint32_t>(names_.size());
    if (!word.empty()) each_hash(word, [&](std::size_t hash) { places_.emplace_back(hash, place); });
    names_.push_back(std::move(word));
  }
  std::sort(places_.begin(), places_.end());
}

std::optional<std::size_t> SlipIndex::find(std::string_view name) const {
  if (name.size() > longest_name) return std::nullopt;
  std::optional<std::size_t> best;
  const auto word = folded(name);
  each_hash(word, [&](std::size_t hash) {
    const std::pair<std::size_t, std::uint32_t> from{hash, 0};
    for (auto row = std::lower_bound(places_.begin(), places_.end(), from); row != places_.end(); ++row) {
      if (row->first != hash || (best && row->second >= *best)) return;
      if (one_step_apart(word, names_[row->second])) best = row->second;
    }
  });
  return best;
}

} // namespace dateline
