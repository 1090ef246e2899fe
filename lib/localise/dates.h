// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "content/conventions.h"
#include "content/fact.h"
#include "content/value.h"

namespace dateline::localise {

/// Dates and times as a language's press prints them. Styles are those of blanks: "long", "on", "short", "::yMMMM"; an
/// empty one is the plain blank's. `year`: whether the styles that may leave the year out print it.
class Dates {
 public:
  Dates(const Conventions& conventions, std::string icu_locale);
  ~Dates();

  std::string date(const Date& date, std::string_view style, bool year = true) const;
  std::string time(const Time& time, std::string_view style = {}) const;
  std::string datetime(const DateTime& at, std::string_view style, bool year = true) const;
  std::string range(const DateRange& range, std::string_view style) const; // 18–20 November 2026
  std::string from_to(const DateRange& range, bool year) const;            // from 18 to 20 November
  /// A date as the press's calendar counts it.
  Date counted(const Date& date) const;

 private:
  std::string print(std::string_view pattern, const DateTime& at) const;
  std::string print_anew(std::string_view pattern, const DateTime& at) const;
  std::string icu_range(const DateRange& range, std::string_view skeleton) const;
  std::string with_ending(std::string_view table, const Date& date) const;
  std::string fill_from_to(std::string_view pattern, const DateRange& range) const;
  const std::string* pattern(std::string_view style, bool year) const;
  std::string skeleton_pattern(std::string_view skeleton) const;
  std::string join(std::string_view style, const std::string& date, const std::string& time, bool year) const;

  const Conventions& conventions_;
  std::string locale_;
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

} // namespace dateline::localise
