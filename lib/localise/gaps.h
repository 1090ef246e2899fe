// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace dateline::localise {

/// Texts that are there in other languages and not in this one: one error for each file, with the list of them.
class Gaps {
 public:
  /// `table`: where the other languages stand; `name`: "quotes.1.text".
  void add(const Span& table, std::string name);
  void report(const std::string& language, Diagnostics& diagnostics);

 private:
  struct Gap {
    Span table;
    std::string name;
  };
  std::vector<Gap> gaps_;
};

} // namespace dateline::localise
