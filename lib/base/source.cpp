// SPDX-License-Identifier: MIT
#include "base/source.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline {

namespace {

std::uint32_t to_offset(std::size_t offset) { return static_cast<std::uint32_t>(offset); }
} // namespace

std::string text_of(const Span& span) {
  return span ? span.source->text.substr(span.begin, span.end - span.begin) : std::string();
}

Place place(const Source& source, std::size_t offset) {
  const std::string_view text = source.text;
  offset = std::min(offset, text.size());
  const auto before = text.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto line_feed = before.rfind('\n');
  auto start = line_feed == before.npos ? 0 : line_feed + 1;
  if (start == 0 && text.starts_with(byte_order_mark)) start = std::min(byte_order_mark.size(), offset);
  return {static_cast<std::uint32_t>(line), to_offset(1 + graphemes(text.substr(start, offset - start)))};
}

std::string_view line_text(const Source& source, std::uint32_t line) {
  std::string_view rest = source.text;
  if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
  for (std::uint32_t at = 1; at < line; ++at) {
    const auto end = rest.find('\n');
    if (end == rest.npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

namespace {
/// Where byte `offset` of an excerpt's text stands in its source.
std::uint32_t in_source(const Excerpt& excerpt, std::size_t offset) {
  const auto& anchors = excerpt.anchors;
  const auto after =
      std::upper_bound(anchors.begin(), anchors.end(), offset,
                       [](std::size_t at, const Excerpt::Anchor& anchor) { return at < anchor.in_text; });
  if (after == anchors.begin()) return to_offset(excerpt.span.begin + offset);
  const auto& anchor = *std::prev(after);
  return to_offset(anchor.in_source + (offset - anchor.in_text));
}
} // namespace

Span Excerpt::at(std::size_t begin, std::size_t end) const {
  if (!span) return {};
  const auto first = in_source(*this, begin);
  // The end is the place after the last byte: what was dropped behind it is not part of it.
  const auto last = end > begin ? in_source(*this, end - 1) + 1 : first;
  return {span.source, std::min(first, span.end), std::min(std::max(first, last), span.end)};
}

Excerpt Excerpt::part(std::size_t begin, std::size_t end) const {
  Excerpt out{text.substr(begin, end - begin), at(begin, end), {}};
  out.anchors.push_back({0, in_source(*this, begin)});
  for (const auto& anchor : anchors)
    if (anchor.in_text > begin && anchor.in_text < end)
      out.anchors.push_back({to_offset(anchor.in_text - begin), anchor.in_source});
  return out;
}

void append(Excerpt& to, const Excerpt& from, std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  const auto behind = to.text.size();
  to.anchors.push_back({to_offset(behind), in_source(from, begin)});
  auto anchor = std::upper_bound(from.anchors.begin(), from.anchors.end(), begin,
                                 [](std::size_t at, const Excerpt::Anchor& other) { return at < other.in_text; });
  for (; anchor != from.anchors.end() && anchor->in_text < end; ++anchor)
    to.anchors.push_back({to_offset(anchor->in_text - begin + behind), anchor->in_source});
  to.text.append(from.text, begin, end - begin);
}

} // namespace dateline
