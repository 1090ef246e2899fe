// SPDX-License-Identifier: MIT
#include "meant.h"

#include <algorithm>

#include "dateline.h"

namespace dateline::cli {

namespace {
/// Whether a name is a longer one, of the words of another: photo-contest-launch, of photo-launch.
bool has_parts(std::string_view name, std::string_view word) {
  const auto hyphened = [](std::string_view text) { return "-" + std::string(text) + "-"; };
  const auto whole = hyphened(name);
  std::vector<std::string> parts;
  for (std::size_t at = 0; at != word.npos; at = word.find('-', at + 1))
    parts.push_back(hyphened(word.substr(at + (word[at] == '-'), word.find('-', at + 1) - at - (word[at] == '-'))));
  return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
           return part.size() > 2 && whole.find(part) != whole.npos;
         });
}
} // namespace

std::string meant(std::string_view word, const std::vector<std::string>& names) {
  auto near = nearest(word, names);
  if (!near.empty() || word.size() < 2) return near;
  for (const auto& name : names)
    if (lower(name).starts_with(lower(word)) && word != "--") return name;
  std::vector<std::string> longer;
  for (const auto& name : names)
    if (has_parts(name, word)) longer.push_back(name);
  return longer.size() == 1 ? longer.front() : std::string();
}

} // namespace dateline::cli
