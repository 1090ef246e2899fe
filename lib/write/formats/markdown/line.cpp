// SPDX-License-Identifier: MIT
#include "write/formats/markdown/line.h"

#include <algorithm>

#include "base/unicode.h"
#include "write/address.h"
#include "write/formats/markdown/escape.h"
#include "write/formats/markdown/segments.h"

namespace dateline::write {

namespace {
using Segments = std::vector<Segment>;
using Kind = Segment::Kind;

char32_t first_character(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? U'\n' : next_character(text, at);
}

char32_t final_character(std::string_view text) { return text.empty() ? U'\n' : last_character(text); }

/// Parsers differ beyond the Basic Multilingual Plane, so a character there counts as whatever is worse.
bool is_beyond(char32_t character) { return character > 0xFFFF; }
bool may_be_punctuation(char32_t c) { return is_punctuation(c) || is_beyond(c); }
bool parts_words(char32_t c) { return is_space(c) || (is_punctuation(c) && !is_beyond(c)); }

/// Takes characters off the front or the back of a text while they are `unwanted`.
template <class Test>
std::string take_front(std::string& text, Test unwanted) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size() && unwanted(next_character(text, at));) end = at;
  auto taken = text.substr(0, end);
  text.erase(0, end);
  return taken;
}

template <class Test>
std::string take_back(std::string& text, Test unwanted) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size();)
    if (!unwanted(next_character(text, at))) kept = at;
  auto taken = text.substr(kept);
  text.erase(kept);
  return taken;
}

/// Segments set alike, between what goes before and behind their marks.
struct Group {
  Segments inside;
  std::string before, behind;
  char32_t next = U'\n';    // what follows, as text
  bool meets_marks = false; // what follows is set in marks of its own
  bool in_strong = false;   // emphasised inside strong, of which it may be
  bool begins = false, ends = false, one_of_several = false;

  char32_t first() const { return inside.front().kind == Kind::code ? U'`' : first_character(inside.front().text); }
  char32_t last() const { return inside.back().kind == Kind::code ? U'`' : final_character(inside.back().text); }

  template <class Test>
  void trim(Test unwanted) {
    while (!inside.empty() && inside.front().kind == Kind::text) {
      before += take_front(inside.front().text, unwanted);
      if (!inside.front().text.empty()) break;
      inside.erase(inside.begin());
    }
    while (!inside.empty() && inside.back().kind == Kind::text) {
      behind.insert(0, take_back(inside.back().text, unwanted));
      if (!inside.back().text.empty()) break;
      inside.pop_back();
    }
  }
};

/// Cuts `all` into stretches whose segments are alike, and hands each on with the one behind it.
template <class Alike, class Use>
void each_group(const Segments& all, Alike alike, Use use) {
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end = std::find_if_not(begin, all.end(), [&](const Segment& other) { return alike(*begin, other); });
    use(Segments(begin, end), end == all.end() ? nullptr : &*end);
    begin = end;
  }
}

char32_t opening(const Segment& segment) {
  if (segment.kind == Kind::code) return U'`';
  return segment.kind == Kind::line_break ? U'\n' : first_character(segment.text);
}

class Writer {
 public:
  explicit Writer(LineKind chosen) : kind(chosen) {}
  std::string write(const Segments& all);

 private:
  void line_break(bool last);
  void linked(Segments group, char32_t next);
  void styled(Group group);
  void marked(const Segments& inside);
  void plain(const Segments& inside);
  std::string_view marks(const Group& group) const;
  bool touches_marks() const { return out.size() == marks_end && marks_end > 0; }

  LineKind kind;
  std::string out;
  std::size_t marks_end = 0; // behind the last closing mark
};

void Writer::line_break(bool last) {
  keep_space_at_end(out);
  out += last || kind == LineKind::heading ? "&#10;" : "\\\n";
}

void Writer::plain(const Segments& inside) {
  for (const auto& segment : inside) {
    if (segment.kind == Kind::code)
      out += code_span(segment.text);
    else
      escape_text(out, segment.text, kind);
  }
}

/// The marks that any parser will take for what they are:
/// https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run None if there are none.
std::string_view Writer::marks(const Group& group) const {
  if (group.inside.empty()) return {};
  const auto before = final_character(group.before.empty() ? out : group.before);
  const auto next = group.behind.empty() ? group.next : first_character(group.behind);
  const bool apart_before = parts_words(before), apart_behind = parts_words(next);
  if (may_be_punctuation(group.first()) && !apart_before) return {};
  if (may_be_punctuation(group.last()) && !apart_behind) return {};
  if (group.inside.front().strong && !group.in_strong) return "**";
  // Three stars, of which a parser takes one for what begins or ends in strong where strong does.
  if ((group.begins && group.before.empty()) || (group.ends && group.behind.empty()))
    return (apart_before && apart_behind) || !group.one_of_several ? "*" : "";
  if (apart_before && apart_behind) return "_";
  const bool joined = (group.before.empty() && touches_marks()) || (group.behind.empty() && group.meets_marks);
  return joined ? "" : "*";
}

/// What stands between marks: of what is strong, some may be emphasised.
void Writer::marked(const Segments& inside) {
  const auto alike = [](const Segment& one, const Segment& other) { return one.emphasised == other.emphasised; };
  std::size_t emphasised = 0;
  each_group(inside, alike, [&](const Segments& part, const Segment*) { emphasised += part.front().emphasised; });
  if (!inside.front().strong || emphasised == 0) return plain(inside);
  bool first = true;
  each_group(inside, alike, [&](Segments part, const Segment* behind) {
    if (!part.front().emphasised) {
      plain(part);
    } else {
      Group one{.inside = std::move(part), .before = {}, .behind = {}, .in_strong = true, .begins = first};
      one.ends = !behind;
      one.one_of_several = emphasised > 1;
      one.next = behind ? opening(*behind) : U'*';
      styled(std::move(one));
    }
    first = false;
  });
}

void Writer::styled(Group group) {
  const auto whole = group.inside;
  if (!whole.front().strong && !whole.front().emphasised) return plain(whole);
  group.trim(is_space);
  if (marks(group).empty()) group.trim([](char32_t c) { return is_space(c) || may_be_punctuation(c); });
  const auto mark = marks(group);
  if (mark.empty()) return plain(whole);
  escape_text(out, group.before, kind);
  out += mark;
  if (group.in_strong)
    plain(group.inside);
  else
    marked(group.inside);
  out += mark;
  marks_end = out.size();
  escape_text(out, group.behind, kind);
}

/// "]:" behind the bracket of a link is read as the end of a link reference definition's label, even in code.
void code_to_text(Segments& link) {
  for (auto& segment : link)
    if (segment.text.find("]:") != segment.text.npos) segment.kind = Kind::text;
}

void Writer::linked(Segments group, char32_t next) {
  const auto* link = group.front().link;
  if (link) code_to_text(group);
  if (link && !out.empty() && out.back() == '!') out.insert(out.size() - 1, "\\"); // else it would be an image
  if (link) out += '[';
  const auto alike = [](const Segment& one, const Segment& other) { return one.looks_like(other); };
  each_group(group, alike, [&](Segments inside, const Segment* behind) {
    Group one{.inside = std::move(inside), .before = {}, .behind = {}};
    one.next = behind ? opening(*behind) : link ? U']' : next;
    one.meets_marks = behind && (behind->strong || behind->emphasised);
    styled(std::move(one));
  });
  if (link) out += "](" + link_target(link_address(link->address)) + ")";
}

std::string Writer::write(const Segments& all) {
  const auto alike = [](const Segment& one, const Segment& other) {
    return one.kind != Kind::line_break && other.kind != Kind::line_break && one.link == other.link;
  };
  std::size_t left = all.size();
  for (auto begin = all.begin(); begin != all.end();) {
    auto end = begin + 1;
    while (end != all.end() && alike(*begin, *end)) ++end;
    left -= static_cast<std::size_t>(end - begin);
    const auto next = end == all.end() ? U'\n' : end->link ? U'[' : opening(*end);
    if (begin->kind == Kind::line_break)
      line_break(left == 0);
    else
      linked(Segments(begin, end), next);
    begin = end;
  }
  keep_space_at_end(out);
  return std::move(out);
}
} // namespace

std::string markdown_line(const Line& line, LineKind kind) { return Writer(kind).write(segments(line)); }

} // namespace dateline::write
