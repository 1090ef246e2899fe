// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::names {

/// The script of the first character that has one of its own; "Zzzz": none has.
std::string first_script(std::string_view text);

/// Where a white space stands, and how long it is; one of no length at the end, or at the beginning, if there is none.
struct Space {
  std::size_t begin = 0, size = 0;
};
Space first_space(std::string_view text);
Space last_space(std::string_view text);

/// What the letters of a name are made to, by the rules of one locale (a BCP 47 tag). Made once, used by all threads.
class Letters {
 public:
  explicit Letters(const std::string& tag);
  ~Letters();

  std::string capitals(std::string_view text) const;
  /// With the first letter of the whole as a title has it.
  std::string initial_capital(std::string_view text) const;
  /// The first grapheme cluster.
  std::string first(std::string_view text) const;

  struct Word {
    std::string before;  // what stands between the word before and this one
    std::string initial; // its first grapheme cluster
  };
  std::vector<Word> words(std::string_view text) const;

 private:
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

} // namespace dateline::names
