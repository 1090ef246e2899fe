// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/block.h"

namespace dateline::write {

/// A line laid flat: CommonMark cannot nest marks freely, so each piece of text knows how it is set. What is emphasised
/// inside strong is strong.
struct Segment {
  enum class Kind : std::uint8_t { text, code, line_break } kind = Kind::text;
  enum class Style : std::uint8_t { plain, emphasis, strong } style = Style::plain;
  const Link* link = nullptr;
  std::string text;

  bool looks_like(const Segment& other) const { return style == other.style && link == other.link; }
};

/// Neighbours that are set alike are one segment; none is empty.
std::vector<Segment> segments(const Line& line);

} // namespace dateline::write
