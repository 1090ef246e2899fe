// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/block.h"

namespace dateline::write {

/// A line laid flat: CommonMark cannot nest marks freely, so each piece of text knows how it is set.
struct Segment {
  enum class Kind : std::uint8_t { text, code, line_break } kind = Kind::text;
  bool strong = false, emphasised = false;
  const Link* link = nullptr;
  std::string text;

  /// Whether they stand between the same marks: what is strong may be emphasised in part.
  bool looks_like(const Segment& other) const {
    return strong == other.strong && (strong || emphasised == other.emphasised) && link == other.link;
  }
};

/// Neighbours that are set alike are one segment; none is empty.
std::vector<Segment> segments(const Line& line);

} // namespace dateline::write
