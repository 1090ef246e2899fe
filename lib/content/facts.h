// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
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

/// Sorted by name.
using FactList = std::vector<Fact>;
const Fact* find(const FactList& facts, std::string_view name);

/// Those that hold in a folder: of each name the nearest. Those of the program are read when one is asked for, since
/// most releases ask for none.
class Facts {
 public:
  /// `names`: of those that `rest` gives, sorted.
  explicit Facts(FactList near, std::vector<std::string> names = {}, std::function<const FactList&()> rest = {});

  /// Null if there is none of that name.
  const Fact* find(std::string_view name) const;
  /// All of them, by name.
  std::vector<const Fact*> all() const;

 private:
  FactList near_;
  std::vector<std::string> names_;
  std::function<const FactList&()> rest_;
};

/// Whether it comes with the program: nobody can mend it in its place.
inline bool is_builtin(const Span& span) { return span && span.source->name.starts_with("builtin:"); }

} // namespace dateline
