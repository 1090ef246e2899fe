// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// Whether two names of persons are one slip apart: a letter too many, too few, another, or two swapped. More may be
/// another person: brothers and sisters have their surnames in common.
bool one_slip_apart(std::string_view a, std::string_view b);

/// Names of which one that is a slip apart is found without a look at each: who is one slip from another becomes the
/// same as that when each loses a letter, or none.
class SlipIndex {
 public:
  explicit SlipIndex(const std::vector<std::string>& names);

  /// The place of the first name that is one slip apart, if there is one.
  std::optional<std::size_t> find(std::string_view name) const;

 private:
  std::vector<std::string> names_;                            // folded; empty: too long, or one before is the same
  std::vector<std::pair<std::size_t, std::uint32_t>> places_; // of each hash, sorted
};

} // namespace dateline
