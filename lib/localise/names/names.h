// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "localise/names/person_name.h"

/// names: person names by Unicode's standard, on the data of CLDR 48. It needs base/, shelf.h and ICU alone.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html
namespace dateline::names {

/// Formats names for readers of one locale. What is dear is made once; all threads may share a formatter.
///
/// A name in a script that these readers' language is not written in is formatted as the name's own locale would, or
/// else as the likely locale of its script. Its order is the one that is asked for, or else that of the name itself, or
/// else what the formatting locale says of the name's locale (or of its script's likely one); then sorting of a
/// monogram counts as not asked for, and sorting always refers. The fields that a pattern has and the name has not are
/// left out with what stands around them. Every input has a result: that of a name without fields is empty.
///
/// Where the standard, its tests and its reference implementation (ICU4J) differ, the tests decide, and then ICU4J: a
/// name's script is looked for in the given name first; a surname prefix alone is the surname; of equally good
/// patterns the first is taken; capitals follow the formatting locale; words are those of ICU's break iterator; text
/// around empty fields is cut at its spaces; surname_capitals concern {surname} in any order, not {surname2}.
class Formatter {
 public:
  /// `locale`: "es", "pt_BR", "zh-Hant-TW". One without data is formatted as its parent is, at last the root.
  explicit Formatter(std::string_view locale);
  ~Formatter();
  Formatter(const Formatter&) = delete;
  Formatter& operator=(const Formatter&) = delete;

  std::string format(const PersonName& name, const Options& options = {}) const;

 private:
  struct Styles;
  std::unique_ptr<const Styles> styles_;
};

} // namespace dateline::names
