// SPDX-License-Identifier: MIT
#include "write/frames.h"

#include <algorithm>

namespace dateline::write {

void Frames::paragraph(std::size_t at, bool with_next) {
  if (!in_table_) frames_.push_back({.at = at, .rows = 1, .columns = 0, .with_next = with_next});
}

void Frames::open_table(std::size_t at, std::size_t columns) {
  frames_.push_back({.at = at, .rows = 0, .columns = columns});
  in_table_ = true;
}

/// How many paragraphs and rows LibreOffice puts on a page: 25; in a long document 20. How it counts for that what is
/// no text is not quite known, so where a document may be a long one it is taken for either.
std::vector<std::size_t> Frames::on_a_page() const {
  constexpr long surely_short = 85, surely_long = 130, off_for_a_table = 25;
  constexpr std::size_t few = 20, many = 25;
  long nodes = 0;
  for (const auto& frame : frames_)
    nodes += frame.columns == 0 ? 1 : static_cast<long>(3 * frame.rows * frame.columns) + 2 - off_for_a_table;
  if (nodes < surely_short) return {many};
  return nodes > surely_long ? std::vector{few} : std::vector{many, few};
}

/// All that is to stay with the first one on a page goes there too, if a page has room for it. Tables are moved with
/// care.
bool Frames::part_pages(std::vector<Frame>& frames, std::size_t on_a_page) {
  std::vector<Frame> out;
  std::size_t count = 0;
  const auto size = frames.size();
  for (const auto& frame : frames) {
    count += frame.rows;
    if (count > on_a_page) {
      count = 0;
      auto start = out.size();
      while (start > 0 && out[start - 1].with_next && out.size() - start <= on_a_page) --start;
      const auto moved = frame.columns > 0 ? 0 : out.size() - start;
      if (moved > 0 && moved < on_a_page) {
        const Frame low{.at = out[start].at, .rows = 1, .columns = 0, .low = true};
        out.insert(out.begin() + static_cast<std::ptrdiff_t>(start), moved, low);
        count = moved; // the first of them is not counted, as the first of each page; this one is
      }
    }
    out.push_back(frame);
  }
  frames = std::move(out);
  return frames.size() > size;
}

bool Frames::part(std::string& markup, std::string_view low) const {
  constexpr int most_rounds = 8; // where either count is taken for right, one may undo what the other did
  auto frames = frames_;
  const auto counts = on_a_page();
  const auto part_some = [&] {
    return std::count_if(counts.begin(), counts.end(), [&](std::size_t count) { return part_pages(frames, count); }) >
           0;
  };
  for (int round = 0; round < most_rounds && part_some(); ++round) continue;
  if (frames.size() == frames_.size()) return false;
  std::string out;
  std::size_t copied = 0;
  for (const auto& frame : frames)
    if (frame.low) out.append(markup, copied, frame.at - copied).append(low), copied = frame.at;
  markup = out.append(markup, copied);
  return true;
}

} // namespace dateline::write
