// SPDX-License-Identifier: MIT
#include "facts.h"

#include <algorithm>
#include <set>

#include "day.h"
#include "destination.h"
#include "inputs.h"
#include "wanted.h"

namespace dateline::cli {

namespace {
constexpr std::size_t widest_value = 28; // so that the day to look again is on the screen

std::vector<std::string> row(const FactInfo& one) {
  return {one.name, cut_to(one_line(one.value), widest_value), one.review, one.as_of, one.source, one.file};
}

/// What has a day by which to look at it, and is no fact: `about` of the chapter, a release.
FactInfo reviewed(Session& session, const Input& input) {
  FactInfo out;
  out.name = name_of(input.path) == "chapter.toml" ? "about" : input.name;
  out.review = session.desk.check(input).review;
  out.file = input.path.starts_with("./") ? input.path.substr(2) : input.path;
  return out;
}

std::vector<FactInfo> facts_below(Session& session) {
  std::set<std::string> folders = {"."}, seen;
  std::vector<FactInfo> out;
  const auto inputs = inputs_below(session, ".");
  for (std::size_t at = 0; at < inputs.size(); ++at) {
    const auto input = inputs[at];
    out.push_back(reviewed(session, input));
    folders.insert(folder_of(input.path));
  }
  for (const auto& folder : folders)
    for (auto& one : session.desk.facts(folder, reading_language(session)))
      if (seen.insert(one.file + " " + one.name).second) out.push_back(std::move(one));
  return out;
}
} // namespace

Rows fact_rows(Session& session) {
  Rows rows;
  if (!session.arguments.has(options::due)) {
    for (const auto& one : session.desk.facts(".", reading_language(session))) rows.push_back(row(one));
    return rows;
  }
  const auto due = day_of(session, options::due);
  auto found = facts_below(session);
  std::erase_if(found, [&](const FactInfo& one) { return one.review.empty() || one.review > due; });
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.review < b.review; });
  for (const auto& one : found) rows.push_back(row(one));
  return rows;
}

} // namespace dateline::cli
