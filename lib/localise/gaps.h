// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/release.h"

namespace dateline::localise {

/// Texts that are there in other languages and not in this one: one error for each file, with the list of them.
class Gaps {
 public:
  /// What the language's own files have left empty is missing there, whether it is printed or not.
  Gaps(const Release& release, const std::vector<std::string>& language);

  /// `table`: where the other languages stand; `name`: "quotes.1.text".
  void add(const Span& table, std::string name);
  void report(const std::string& language, Diagnostics& diagnostics);

 private:
  struct Gap {
    Span table;
    std::string name;
    bool is_place = false; // where the text is to be written
  };
  std::string_view help_of(const Gap& gap) const;

  std::vector<Gap> gaps_;
  std::string release_;            // the name of its file
  std::vector<SourcePtr> sources_; // of the release, if the language has a file of its own; of such files in any case
};

} // namespace dateline::localise
