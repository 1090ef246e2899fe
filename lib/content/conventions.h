// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/unicode.h"

namespace dateline {

enum class DatelineAt : std::uint8_t { lead, line, head };

/// What a language does in print: locales/<tag>.toml over its parents'. files.md says what each key means.
struct Conventions {
  std::string language;
  bool reviewed = false;
  std::string dateline = "{city}, {date} — ";
  std::string dateline_bare = "{date} — ";
  DatelineAt dateline_at = DatelineAt::lead;
  std::string cities = "{0}, {1}";
  std::string either; // "{0} aŭ {1}", in a list, where CLDR has no word for it
  bool capitals = false;
  bool immediate = true; // this press prints "for immediate release"
  std::string calendar = "gregorian";
  std::string digits = "latn";
  Direction direction = Direction::left_to_right;
  std::string time = "HH:mm";   // CLDR pattern letters
  std::string time_hour;        // of a full hour, where the press leaves its minutes out: 6 p.m., 18 h
  std::string money = "symbol"; // symbol | code | name
  bool serial_comma = true;     // before "and", where CLDR has one; AP has none
  /// Where a space does not break, each a text with one space: " ?"; narrow_no_break: and is narrow.
  std::vector<std::string> no_break, narrow_no_break;
  std::vector<std::string> order; // of sections; "…": those that the template lists and this does not

  struct {
    bool dash = false;              // dialogue with dashes instead of marks
    std::vector<std::string> marks; // outer open, outer close, inner open, inner close
    std::string again = "open";     // what a quote's further paragraphs begin with: the mark that opens | close | none
    std::string space;              // inside the marks
    std::string stop = "keep";      // of a quote's last full stop, before the mark: keep | drop | comma
    std::string comma = "keep";     // of the attribution, after a quote that ends in ! ? or …: keep | drop
    std::string attribution;        // "{quote}, ha declarado {speaker}, {role}."
    std::string attribution_bare;   // without a role
    std::map<std::string, std::string, std::less<>> said = {}; // `{said}` by gender: feminine, masculine, other
  } quotation;

  /// Patterns in CLDR's letters by named style, two of each: without the year, and with it (a file may give one for
  /// both). "long", "on", "on_weekday", "short", "medium", "full"; "from_to.same_month", "from_to.same_year",
  /// "from_to.other" hold `{from, d}` and `{to, d MMMM}`, each with a pattern of its own; "datetime" and "on_time" join
  /// `{date}` and `{time}`.
  std::map<std::string, std::vector<std::string>, std::less<>> dates;
  /// What stands beside a number, or for it: table → key ("1", "*4", "other") → text. The table's name begins with what
  /// it goes by: day, month, year, or weekday (1 is Monday).
  std::map<std::string, std::map<std::string, std::string>, std::less<>> endings;
  std::map<std::string, int, std::less<>> limits;          // "headline": grapheme clusters
  std::map<std::string, std::string, std::less<>> sources; // of a key; one without is a draft
};

} // namespace dateline
