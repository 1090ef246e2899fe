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

/// All that is to stay with the first one on a page goes there too. Tables are moved with care.
bool Frames::part_first(std::vector<Frame>& frames, std::size_t on_a_page) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < frames.size(); ++at) {
    count += frames[at].rows;
    if (count <= on_a_page) continue;
    count = 0;
    if (at == 0 || !frames[at - 1].with_next || frames[at].columns > 0) continue;
    auto start = at - 1;
    while (start > 0 && frames[start - 1].with_next) --start;
    const Frame low{.at = frames[start].at, .rows = 1, .columns = 0, .low = true};
    frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(start), at - start, low);
    return true;
  }
  return false;
}

bool Frames::part(std::string& markup, std::string_view low) const {
  auto frames = frames_;
  const auto counts = on_a_page();
  const auto part_some = [&] {
    return std::any_of(counts.begin(), counts.end(), [&](std::size_t count) { return part_first(frames, count); });
  };
  for (auto most = frames.size(); most > 0 && part_some(); --most) continue;
  for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
    if (frame->low) markup.insert(frame->at, low);
  return frames.size() > frames_.size();
}

} // namespace dateline::write
