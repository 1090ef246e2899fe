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
  bool capitals = false;
  bool immediate = true;              // this press prints "for immediate release"
  std::string calendar = "gregorian";
  std::string digits = "latn";
  Direction direction = Direction::left_to_right;
  std::string time = "HH:mm";         // CLDR pattern letters
  std::string datetime = "{date}, {time}";
  std::vector<std::string> order;     // of sections; "…": those that the template lists and this does not

  struct {
    bool dash = false;                // dialogue with dashes instead of marks
    std::vector<std::string> marks;   // outer open, outer close, inner open, inner close
    std::string space;                // inside the marks
    std::string attribution;          // "{quote}, ha declarado {speaker}, {role}"
    std::string attribution_bare;     // without a role
    std::string other_voice;          // how a speaker who does not speak for the chapter is marked, {speaker}, {role}; …
  } quotation;

  /// Patterns by named style: one, or without the year and with it. "long", "on", "on_weekday", "from_to" and its
  /// shapes "from_to.month" (same month), "from_to.year" (same year); "on_time" joins "{date}" and "{time}".
  std::map<std::string, std::vector<std::string>, std::less<>> dates;
  /// Endings that follow a number: table → key ("1", "*4", "other") → ending.
  std::map<std::string, std::map<std::string, std::string>, std::less<>> endings;
  std::map<std::string, int, std::less<>> limits;  // "headline": grapheme clusters
  std::map<std::string, std::string, std::less<>> sources;  // of a key; one without is a draft
};

} // namespace dateline
