// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

/// What there is in a folder, sorted by name. However much that is, it takes little more room than the names.
class Listing {
 public:
  struct Entry {
    std::string_view name; // a folder's with a `/` behind
    bool is_link;          // what it leads to has that `/` too
  };

  std::size_t size() const { return places_.size(); }
  Entry operator[](std::size_t at) const;
  bool has(std::string_view name) const;

 private:
  friend Listing list_folder(const std::string& path);

  struct Place {
    std::size_t begin;
    std::uint32_t size;
    bool is_link;
  };
  std::string_view name(const Place& place) const { return std::string_view(names_).substr(place.begin, place.size); }

  std::string names_; // one behind another, in the order of the disk
  std::vector<Place> places_;
};

/// Nothing of what is no folder, or cannot be read.
Listing list_folder(const std::string& path);

} // namespace dateline::cli
