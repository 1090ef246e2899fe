// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/fact.h"
#include "content/value.h"

namespace dateline {

/// An approved value that all releases below its file share: an entry of facts.toml.
struct Fact {
  FieldValue field; // its name, and its value by the type that it names or that TOML gives it
  Value written;    // the value as it stands there: a field of a template that is called so reads it by its own type
  std::optional<Date> as_of, review; // after `review` it is stale
  std::string source;
  Span review_span;
};

/// Those that hold in a folder, sorted by name: of each name the nearest.
using Facts = std::vector<Fact>;

/// The fact of a name; null if there is none.
inline const Fact* find(const Facts& facts, std::string_view name) {
  const auto found = std::lower_bound(facts.begin(), facts.end(), name,
                                      [](const Fact& fact, std::string_view key) { return fact.field.name < key; });
  return found != facts.end() && found->field.name == name ? &*found : nullptr;
}

/// Whether it comes with the program: nobody can mend it in its place.
inline bool is_builtin(const Span& span) { return span && span.source->name.starts_with("builtin:"); }

} // namespace dateline
