// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "localise/names/fields.h"
#include "localise/names/pattern.h"
#include "localise/names/table.h"
#include "localise/names/unicode.h"

namespace dateline::names {

/// How one formatting locale prints names: its data with all that is dear prepared.
class Style {
 public:
  explicit Style(const Locale& locale);

  /// The order of a name whose name-ordering locale this is.
  Order order(const Locale& ordering) const;
  /// `language`: the name's, which decides what stands for its spaces.
  std::string format(Fields& fields, const std::string& language, Order order, const Options& options) const;

  const std::string& language() const { return language_; }
  const std::string& script() const { return script_; }

 private:
  std::string value(const Fields& fields, FieldKey key, bool surname_capitals) const;
  std::vector<std::string> values(const Fields& fields, const Pattern& pattern, bool surname_capitals) const;
  std::string initials(std::string_view text, bool retain) const;
  std::string with_spaces(std::string text, bool native) const;

  const LocaleRow& row_;
  std::string language_, script_; // of the locale, maximised
  Letters letters_;
  std::array<std::vector<Pattern>, cells> patterns_;
};

} // namespace dateline::names
