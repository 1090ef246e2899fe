// SPDX-License-Identifier: MIT
#include "merge/order.h"

#include <algorithm>

namespace dateline::merge {

namespace {
using Names = std::vector<std::string>;
constexpr std::string_view own = "…"; // where a language puts what a template alone knows

/// Where a section stands for which a language's file names no place.
const Names& usual_order() {
  static const Names names = {"label",    "place-date", "release-time", "correction", "kicker", "headline", "subhead",
                              "lead",     "…",          "quotes",       "media",      "links",  "end",      "about",
                              "contacts", "notes",      "legal"};
  return names;
}

bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t index_of(const Names& names, std::string_view name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void insert_at(Names& names, std::size_t index, const std::string& name) {
  names.insert(names.begin() + static_cast<Names::difference_type>(index), name);
}

/// A language's order with every usual section in it. A correction is read before what it corrects: it goes before the
/// first line of the headline, wherever this language has its label and its release time.
Names complete(const Names& order) {
  Names out = order.empty() ? usual_order() : order;
  std::size_t after = 0;
  for (const auto& name : usual_order()) {
    auto at = index_of(out, name);
    if (at == out.size()) {
      at = name == "correction" ? std::min(index_of(out, "kicker"), index_of(out, "headline")) : after;
      insert_at(out, at, name);
    }
    after = at + 1;
  }
  return out;
}

/// A section's place in the language's order: those that it does not name are the template's own.
std::size_t rank(const Names& order, const std::string& name) {
  const auto at = index_of(order, name);
  return at < order.size() ? at : index_of(order, own);
}

/// Sections that come before the body go before the first that comes later, those after it behind the last that comes
/// earlier: so a template that has moved a section to a place of its own does not draw its neighbours along.
void place(Names& names, const Names& order, const std::string& name) {
  const auto own_rank = index_of(order, own);
  const auto at = rank(order, name);
  if (at < own_rank) {
    const auto later =
        std::find_if(names.begin(), names.end(), [&](const auto& other) { return rank(order, other) > at; });
    names.insert(later, name);
  } else {
    const auto earlier =
        std::find_if(names.rbegin(), names.rend(), [&](const auto& other) { return rank(order, other) <= at; });
    names.insert(earlier.base(), name);
  }
}

/// Puts an added section behind the one it names; false if that one is not there (yet).
bool place_after(Names& names, const AddedSection& section, std::vector<std::pair<std::string, std::string>>& placed) {
  if (!holds(names, section.after)) return false;
  auto at = index_of(names, section.after) + 1;
  // Several after the same one stand as they were written.
  while (at < names.size() &&
         std::find(placed.begin(), placed.end(), std::pair{section.after, names[at]}) != placed.end())
    ++at;
  insert_at(names, at, section.name);
  placed.emplace_back(section.after, section.name);
  return true;
}

void add(Names& names, const Names& order, std::vector<AddedSection> sections) {
  std::vector<std::pair<std::string, std::string>> placed;
  const auto known = [&](const AddedSection& section) { return holds(names, section.name); };
  for (bool progress = true; progress;) {
    progress = false;
    std::erase_if(sections, known);
    for (const auto& section : sections)
      if (!known(section) && place_after(names, section, placed)) progress = true;
  }
  for (const auto& section : sections)
    if (!known(section)) place(names, order, section.name);
}
} // namespace

std::vector<std::string> section_order(const Template& subject, const std::vector<std::string>& order,
                                       const std::vector<AddedSection>& release,
                                       const std::vector<AddedSection>& chapter) {
  const auto whole = complete(order);
  Names names;
  for (const auto& section : subject.sections)
    if (!holds(names, section.name)) names.push_back(section.name);
  for (const auto& name : whole)
    if (name != own && !holds(names, name)) place(names, whole, name);
  auto added = release;
  added.insert(added.end(), chapter.begin(), chapter.end());
  add(names, whole, std::move(added));
  return names;
}

} // namespace dateline::merge
