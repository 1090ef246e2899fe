// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::write {

/// What a language looks like in print: one humanist sans for everything, in the script's own cut.
struct Typeface {
  enum class Script : std::uint8_t { western, asian, complex } script = Script::western; // as office programs sort them
  std::string_view western = "Noto Sans";
  std::string_view asian = "Noto Sans CJK JP";
  std::string_view complex = "Noto Sans";
  bool capitals = true;    // letters have capitals, and may be spaced
  bool justified = false;  // this script's press sets both margins flush
  bool hyphenated = false; // its words may be broken, by rules that office programs have
  double line = 14.3;      // points that a line of text has at least
  double enlarged = 1;     // by so much its letters are set larger, to look as large as Latin ones

  /// That of the language's own script.
  std::string_view own() const;
  /// In which letters of a complex script are set beside Latin ones of this size, in quarters of a point.
  double complex_size(double points) const;
};

Typeface typeface(std::string_view language);

/// A face of ours and what to set instead where it is not installed, as a list of CSS: "'Noto Sans', 'Open Sans'".
std::string fallbacks(std::string_view name);

/// A language tag in the parts that office formats ask for, up to the first that is none of a tag (BCP 47: at most
/// eight letters and digits); "none" for a country that it does not name.
struct LanguageParts {
  std::string language, script, country;
};
LanguageParts language_parts(std::string_view tag);

} // namespace dateline::write
