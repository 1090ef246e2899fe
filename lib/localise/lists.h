// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace dateline::localise {

/// "Ana, Bea and Carla", as a language puts it; `either`: "Ana, Bea or Carla". Without `serial_comma`
/// what stands between two stands before the last of many too.
class Lists {
 public:
  /// `two` and `two_either`: "{0} and {1}", "{0} or {1}", for a language of which ICU has no word for it.
  explicit Lists(std::string icu_locale, bool serial_comma = true, std::string two = {}, std::string two_either = {});
  ~Lists();

  std::string join(const std::vector<std::string>& items, bool either = false) const;
  /// What stands between the first items of three or more: ", ".
  std::string separator() const;

 private:
  std::string own(bool either) const;
  std::string by_icu(const std::vector<std::string>& items, bool either) const;

  std::string locale_, two_, two_either_;
  bool serial_comma_;
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

} // namespace dateline::localise
