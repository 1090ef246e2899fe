// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/letterhead.h"
#include "input/zip_reader.h"

namespace dateline::input {

/// Leaves of the elements of a letterhead what a release may hold, and collects the pictures that they show.
class LetterheadFilter {
 public:
  LetterheadFilter(ZipReader& chosen, Letterhead& target) : zip_(chosen), out_(target) {}

  /// These elements, each with what it may hold.
  std::vector<Element> filter(const std::vector<Element>& content);

  /// What was left out: names of elements, of pictures, prefixes.
  std::set<std::string>& dropped() { return dropped_; }
  /// The address of a picture that is not in the archive; empty if there is none.
  const std::string& outside() const { return outside_; }

 private:
  void filter(const Element& inner, std::vector<Element>& out);
  bool take_link(Element& element);
  std::string take_picture(std::string_view address);

  ZipReader& zip_;
  Letterhead& out_;
  std::set<std::string> dropped_;
  std::map<std::string, std::string, std::less<>> names_; // of pictures: theirs, ours
  std::string outside_;
};

} // namespace dateline::input
