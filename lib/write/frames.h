// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::write {

/// The paragraphs and tables of an office document, as LibreOffice lays them out. Before it knows how high anything is,
/// it puts so many of them on each page, and then moves them to where there is room. Where the first on such a page has
/// to stay there, it does not look again at what is to stay with it and is the last of the page before: a heading
/// stands alone where a page ends. So both have to be on one page from the start, which a paragraph too low to be seen
/// brings about, before the heading.
class Frames {
 public:
  /// What follows begins at this place of the markup. In a table it is none of its own.
  void paragraph(std::size_t at, bool with_next);
  void open_table(std::size_t at, std::size_t columns);
  void row() { ++frames_.back().rows; }
  void close_table() { in_table_ = false; }

  /// Puts `low`, such a paragraph, wherever one is needed. Whether there was such a place.
  bool part(std::string& markup, std::string_view low) const;

 private:
  struct Frame {
    std::size_t at, rows, columns; // rows: 1 for a paragraph, which has no columns
    bool with_next = false, low = false;
  };
  static bool part_pages(std::vector<Frame>& frames, std::size_t on_a_page);
  std::vector<std::size_t> on_a_page() const;

  std::vector<Frame> frames_;
  bool in_table_ = false;
};

} // namespace dateline::write
