// SPDX-License-Identifier: MIT
#include "write/formats/markdown/segments.h"

#include "write/address.h"
#include "write/markup.h"
#include "write/text.h"

namespace dateline::write {

namespace {
/// Two code spans cannot touch, whatever marks may stand between them.
bool joins(const Segment& last, const Segment& next) {
  if (last.kind != next.kind || last.link != next.link) return false;
  const bool same = last.strong == next.strong && last.emphasised == next.emphasised;
  return same || next.kind == Segment::Kind::code;
}

struct Flatten {
  std::vector<Segment>& out;
  bool strong = false, emphasised = false;
  const Link* link = nullptr;

  void add(Segment::Kind kind, std::string_view text) const {
    Segment next{.kind = kind, .strong = strong, .emphasised = emphasised, .link = link, .text = clean(text)};
    if (!out.empty() && joins(out.back(), next))
      out.back().text += next.text;
    else
      out.push_back(std::move(next));
  }
  void lines(Segment::Kind kind, std::string_view text) const {
    each_line(
        text, [&](std::string_view piece) { add(kind, piece); }, [&] { operator()(Break{}); });
  }
  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
  Flatten made_strong() const { return {out, true, emphasised, link}; }

  void operator()(const Run& run) const { lines(Segment::Kind::text, run.text); }
  void operator()(const Code& code) const { lines(Segment::Kind::code, code.text); }
  void operator()(const Break&) const { out.push_back({.kind = Segment::Kind::line_break, .text = {}}); }
  void operator()(const Emphasis& emphasis) const { Flatten{out, strong, true, link}.inside(emphasis.content); }
  void operator()(const Strong& node) const { made_strong().inside(node.content); }
  void operator()(const Dateline& dateline) const { made_strong().inside(dateline.content); }
  void operator()(const Link& inner) const {
    const bool leads = !link && !link_address(inner.address).empty();
    Flatten{out, strong, emphasised, leads ? &inner : link}.inside(inner.content);
  }
  void operator()(const Isolate& isolate) const {
    add(Segment::Kind::text, isolate.kind == Isolate::Kind::left_to_right ? "\u2066" : "\u2068");
    inside(isolate.content);
    add(Segment::Kind::text, "\u2069");
  }
};
} // namespace

std::vector<Segment> segments(const Line& line) {
  std::vector<Segment> out;
  Flatten{out}.inside(line);
  return out;
}

} // namespace dateline::write
