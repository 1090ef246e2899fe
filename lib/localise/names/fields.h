// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "localise/names/person_name.h"

namespace dateline::names {

/// A name as patterns ask it, core and prefix put in order.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html#access-personname-object
class Fields {
 public:
  explicit Fields(const PersonName& name);
  Fields(const Fields&) = delete; // it looks into itself
  Fields& operator=(const Fields&) = delete;

  /// A value in the form that comes nearest to what is asked, and the modifiers that are still to be applied.
  struct Value {
    std::string_view text;
    Modifiers left = 0;
  };
  Value find(FieldKey wanted) const;

  /// The given name in the place of a surname that there is not, for patterns that would not show it.
  bool has_surname() const;
  void move_given_to_surname();

  /// "Latn": of the first character of given name or surname that has a script; "Zzzz": none has.
  std::string script() const;

 private:
  std::string_view get(FieldKey key) const;
  void set(FieldKey key, std::string_view value);
  void settle_surname();

  std::vector<std::pair<FieldKey, std::string_view>> values_;
  std::string joined_; // prefix and core, where no plain surname is given
};

} // namespace dateline::names
