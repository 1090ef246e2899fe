// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace dateline::localise {

/// "Ana, Bea and Carla", as a language puts it.
class Lists {
 public:
  explicit Lists(std::string icu_locale);
  ~Lists();

  std::string join(const std::vector<std::string>& items) const;
  /// What stands between the first items of three or more: ", ".
  std::string separator() const;

 private:
  std::string locale_;
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

} // namespace dateline::localise
