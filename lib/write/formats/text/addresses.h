// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/block.h"

namespace dateline::write {

/// What a reader of plain text needs behind a link to follow it: empty if there is no address, or its text shows it.
std::string address_behind(const Link& link);

/// The addresses of a document's links, which stand after its text: a number in brackets behind a link says which.
class Addresses {
 public:
  /// `text`: that of the document. A number that it has in brackets itself is given to none.
  explicit Addresses(std::string text) : text_(std::move(text)) {}

  /// What stands behind a link: nothing if there is no address, or its text shows it already.
  std::string mark(const Link& link);
  /// A line each; empty if there are none.
  std::string list() const;

 private:
  struct Entry {
    std::string address, number; // "[1]"
  };
  std::string next_number();

  std::string text_;
  std::vector<Entry> entries_;
  int last_ = 0;
};

} // namespace dateline::write
