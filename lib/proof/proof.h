// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "content/chapter.h"
#include "content/conventions.h"
#include "content/document.h"
#include "content/release.h"
#include "content/template.h"

/// proof: Release, Document → diagnostics.
namespace dateline::proof {

/// All that a rule may look at; the formats are those in which the release is wanted.
struct Subject {
  const Release& release;
  const Chapter& chapter;
  const Template& template_;
  const Conventions& conventions;
  const Document& document;
  const std::vector<std::string>& formats;
  std::optional<Date> today = {}; // none: nothing is said of what has gone stale
};

/// A text in pieces, one behind the other: proof/samples.h has those that examples have in common.
using Example = std::array<std::string_view, 4>;
std::string whole(const Example& example);

/// A rule: its name is a fault, so that "allow …" reads as a sentence; why there is one is the message `why-<name>`.
/// Where an earlier stage reports it, there is no check. The examples are run by tests/growth: the bad one gives this
/// rule, the good one gives nothing.
struct Rule {
  std::string_view name;
  Level level;
  Example bad; // a release (or the file that `file` names)
  Example good;
  void (*check)(const Subject&, Diagnostics&) = nullptr;
  /// What it finds depends on today: a run that may not fail from one day to the next does not count it.
  bool dated = false;
  /// Which file the examples are, beside a sound chapter.toml and release.toml: another name replaces or adds a file.
  /// An empty example is no such file, "/" a folder of that name.
  std::string_view file = "release.toml";
};

/// THE LIST, sorted by name.
std::span<const Rule* const> rules();
const Rule* find_rule(std::string_view name);

/// Runs every rule that has a check on one document.
void proof(const Subject& subject, Diagnostics& diagnostics);

} // namespace dateline::proof
