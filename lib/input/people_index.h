// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "content/person.h"

namespace dateline::input {

using PersonPtr = std::shared_ptr<const Person>;

/// The persons of a chapter, found by key or by name without a look at each. It is made when the first is looked for,
/// for one thread.
class PeopleIndex {
 public:
  explicit PeopleIndex(const std::vector<PersonPtr>& people);
  ~PeopleIndex();
  PeopleIndex(const PeopleIndex&) = delete;
  PeopleIndex& operator=(const PeopleIndex&) = delete;

  std::vector<std::string> keys() const;
  PersonPtr with_key(const std::string& key) const;
  /// The key that a text is but for accents and capitals; empty: it is none.
  std::string plain_key(const std::string& text) const;
  /// Those who are called exactly so in any language, in the order of the file.
  const std::vector<PersonPtr>& called(const std::string& name) const;

  struct Near {
    PersonPtr person; // null: nobody
    std::string name;
  };
  /// The first whose name is one slip apart.
  Near nearly_called(const std::string& name) const;

 private:
  struct Names;
  struct Slips;
  const Names& names() const;
  Slips slips_of_all() const;

  const std::vector<PersonPtr>& people_;
  mutable std::unique_ptr<const Names> names_;
  mutable std::unique_ptr<const Slips> slips_;
};

} // namespace dateline::input
