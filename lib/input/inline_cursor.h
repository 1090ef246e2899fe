// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline::input {

/// Bytes [begin, end) of a text.
struct Range {
  std::size_t begin = 0, end = 0;
};

/// Finds the inlines of a block in its text. The parser does not know the places of all of them, but their order is
/// that of the text: each is looked for behind the one before.
class InlineCursor {
 public:
  /// `text` must outlive the cursor.
  explicit InlineCursor(std::string_view text) : text_(text) {}

  /// Goes to the beginning of a block, whose end it never passes.
  void enter(Range block) { at_ = block.begin, limit_ = block.end; }
  std::size_t at() const { return at_; }
  /// No bytes where it is now.
  Range here() const { return {at_, at_}; }

  /// Each goes behind what it finds. Where `text` stands next; no bytes if it is written in another way there.
  Range find(std::string_view text);
  /// The same for text in which escapes and entities were read.
  Range find_written(std::string_view text);
  /// The next of these signs, which are so many bytes with those that follow; where it begins.
  std::size_t pass(std::string_view signs, std::size_t length);
  /// A span of code, backticks included.
  Range pass_code();
  /// The `![` of a picture; where it begins.
  std::size_t pass_image();
  /// The end of a link: `](address)`, `][name]` or `]`; where the address stands, if it does.
  Range pass_link_end(std::string_view address);
  /// The `>` of an address in angle brackets.
  void pass_sign();

 private:
  /// The next of these signs, or where it is.
  std::size_t seek(std::string_view signs) const;
  void go_to(std::size_t at);

  std::string_view text_;
  std::size_t at_ = 0;    // behind the inline before
  std::size_t limit_ = 0; // the end of its block
};

} // namespace dateline::input
