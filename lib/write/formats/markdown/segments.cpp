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
  return last.style == next.style || next.kind == Segment::Kind::code;
}

struct Flatten {
  std::vector<Segment>& out;
  Segment::Style style = Segment::Style::plain;
  const Link* link = nullptr;

  void add(Segment::Kind kind, std::string_view text) const {
    Segment next{.kind = kind, .style = style, .link = link, .text = clean(text)};
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
  Flatten with(Segment::Style inner) const { return {out, style == Segment::Style::strong ? style : inner, link}; }

  void operator()(const Run& run) const { lines(Segment::Kind::text, run.text); }
  void operator()(const Code& code) const { lines(Segment::Kind::code, code.text); }
  void operator()(const Break&) const { out.push_back({.kind = Segment::Kind::line_break, .text = {}}); }
  void operator()(const Emphasis& emphasis) const { with(Segment::Style::emphasis).inside(emphasis.content); }
  void operator()(const Strong& strong) const { with(Segment::Style::strong).inside(strong.content); }
  void operator()(const Dateline& dateline) const { with(Segment::Style::strong).inside(dateline.content); }
  void operator()(const Link& inner) const {
    const bool leads = !link && !link_address(inner.address).empty();
    Flatten{out, style, leads ? &inner : link}.inside(inner.content);
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
