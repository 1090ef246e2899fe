// SPDX-License-Identifier: MIT
#include "merge/splice.h"

#include <algorithm>
#include <iterator>

#include "base/percent.h"

namespace dateline::merge {

namespace {
constexpr std::string_view stand_in_start = "\xEF\xB7\x90"; // U+FDD0

template <class... Ts>
struct overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

/// Calls `words` for what is between the stand-ins of a text, `blank` for each of them.
void cut_at_stand_ins(std::string_view text, const auto& words, const auto& blank) {
  std::size_t start = 0;
  for (std::size_t at = 0; (at = text.find(stand_in_start, at)) != text.npos;) {
    std::size_t next = at;
    const auto number = read_stand_in(text, next);
    if (!number) {
      at += stand_in_start.size();
      continue;
    }
    if (at > start) words(text.substr(start, at - start));
    blank(*number);
    start = at = next;
  }
  if (start < text.size()) words(text.substr(start));
}

void set_span(Line& line, const Span& span) {
  for (auto& part : line) {
    part.span = span;
    std::visit(
        overloaded{[](Run&) {}, [](Code&) {}, [](Break&) {}, [&](auto& nested) { set_span(nested.content, span); }},
        part.node);
  }
}

/// A link inside a link is its text.
void append_without_links(Line& out, Line line) {
  for (auto& part : line) {
    if (auto* link = std::get_if<Link>(&part.node))
      append_without_links(out, std::move(link->content));
    else
      out.push_back(std::move(part));
  }
}

/// Whether what a line says last is a full stop: of an abbreviation, as in "5 p.m.".
bool ends_in_stop(const Line& line) {
  if (line.empty()) return false;
  const auto ends = overloaded{[](const Run& run) { return run.text.ends_with('.') && !run.text.ends_with(".."); },
                               [](const Code&) { return false; }, [](const Break&) { return false; },
                               [](const auto& nested) { return ends_in_stop(nested.content); }};
  return std::visit(ends, line.back().node);
}

std::string unfilled(const Blank& blank) { return "⟦" + blank.name + "⟧"; }
} // namespace

void set_span(Blocks& blocks, const Span& span) {
  for (auto& block : blocks) {
    block.span = span;
    std::visit(overloaded{[&](Paragraph& node) { set_span(node.content, span); },
                          [&](Heading& node) { set_span(node.content, span); },
                          [&](List& node) {
                            for (auto& item : node.items) set_span(item, span);
                          },
                          [&](BlockQuote& node) { set_span(node.content, span); }, [](CodeBlock&) {},
                          [&](TableBlock& node) { each_cell(node, [&](Line& cell) { set_span(cell, span); }); },
                          [&](Picture& node) {
                            set_span(node.caption, span);
                            set_span(node.credit, span);
                          }},
               block.node);
  }
}

const Blank* Splicer::blank(std::size_t number) const {
  return number < prose_.blanks.size() ? &prose_.blanks[number] : nullptr;
}

const Filled* Splicer::filled(std::size_t number) const {
  if (!filled_ || number >= filled_->size() || number >= prose_.blanks.size()) return nullptr;
  const auto& value = (*filled_)[number];
  // A branch of a plural may be empty on purpose; a plain blank's text never is.
  const bool nothing = value.line.empty() && value.blocks.empty() && value.plain.empty() && value.missing.empty();
  return nothing && prose_.blanks[number].kind == BlankKind::plain ? nullptr : &value;
}

/// Walks a line and builds the filled one.
struct Splicer::Visitor {
  const Splicer& splicer;
  Spliced<Line>& out;
  Span span = {};
  bool in_link = false;

  void note_missing(const Blank& blank, const Filled& value) const {
    if (value.missing.empty() || !value.optional || out.missing) return;
    out.missing = &blank;
    out.field = value.missing;
  }

  void value(const Blank& blank, const Filled* filled) const {
    Line line = filled ? filled->line : Line{{Run{unfilled(blank)}, {}}};
    if (filled) note_missing(blank, *filled);
    set_span(line, blank.span);
    if (in_link)
      append_without_links(out.content, std::move(line));
    else
      std::move(line.begin(), line.end(), std::back_inserter(out.content));
  }

  /// What stands between blanks begins where the last one ended.
  void operator()(const Run& run) const {
    Span rest = span;
    bool behind_blank = false;
    const auto words = [&](std::string_view text) {
      const bool stop = text.starts_with('.') && !text.starts_with("..");
      if (behind_blank && stop && ends_in_stop(out.content)) text.remove_prefix(1); // the sentence ends in one
      behind_blank = false;
      if (!text.empty()) out.content.push_back({Run{std::string(text)}, rest});
    };
    const auto blank = [&](std::size_t number) {
      behind_blank = true;
      const auto* const which = splicer.blank(number);
      if (!which) return;
      if (rest && !out.content.empty() && which->span.begin > rest.begin) end_words(rest, which->span.begin);
      value(*which, splicer.filled(number));
      if (rest && which->span && which->span.end <= rest.end) rest.begin = which->span.end;
    };
    cut_at_stand_ins(run.text, words, blank);
  }

  void end_words(const Span& rest, std::uint32_t end) const {
    auto& last = out.content.back();
    if (last.span.begin == rest.begin && last.span.end == rest.end && end < rest.end) last.span.end = end;
  }

  std::string filled_text(Spliced<std::string> text) const {
    if (text.missing && !out.missing) {
      out.missing = text.missing;
      out.field = text.field;
    }
    return std::move(text.content);
  }

  Line nested(const Line& content, bool link) const {
    Spliced<Line> inner;
    for (const auto& part : content) std::visit(Visitor{splicer, inner, part.span, link}, part.node);
    if (inner.missing && !out.missing) {
      out.missing = inner.missing;
      out.field = inner.field;
    }
    return std::move(inner.content);
  }

  void operator()(const Code& code) const { out.content.push_back({Code{filled_text(splicer.text(code.text))}, span}); }
  void operator()(const Break&) const { out.content.push_back({Break{}, span}); }
  void operator()(const Link& link) const {
    auto address = filled_text(splicer.address(link.address));
    out.content.push_back({Link{std::move(address), nested(link.content, true)}, span});
  }
  void operator()(const Isolate& isolate) const {
    out.content.push_back({Isolate{isolate.kind, nested(isolate.content, in_link)}, span});
  }
  template <class Node>
  void operator()(const Node& node) const {
    out.content.push_back({Node{nested(node.content, in_link)}, span});
  }
};

Spliced<Line> Splicer::line(const Line& content) const {
  Spliced<Line> out;
  out.content.reserve(content.size() + 2); // a blank in a run makes three of it
  for (const auto& part : content) std::visit(Visitor{*this, out, part.span}, part.node);
  return out;
}

Spliced<std::string> Splicer::text(const std::string& content) const { return text(content, false); }

Spliced<std::string> Splicer::address(const std::string& content) const { return text(content, true); }

Spliced<std::string> Splicer::text(const std::string& content, bool address) const {
  Spliced<std::string> out;
  const auto words = [&](std::string_view text) { out.content += text; };
  const auto fill = [&](std::size_t number) {
    const auto* const which = blank(number);
    if (!which) return;
    const auto* const value = filled(number);
    if (value && !value->missing.empty() && value->optional && !out.missing) {
      out.missing = which;
      out.field = value->missing;
    }
    const auto filling = !value ? unfilled(*which) : value->plain.empty() ? plain_text(value->line) : value->plain;
    out.content += address && !out.content.empty() ? percent_encoded(filling, "-._~@/") : filling;
  };
  cut_at_stand_ins(content, words, fill);
  return out;
}

std::optional<std::size_t> Splicer::alone(const Line& content) const {
  const auto* const run = content.size() == 1 ? std::get_if<Run>(&content.front().node) : nullptr;
  std::size_t end = 0;
  const auto number = run ? read_stand_in(run->text, end) : std::nullopt;
  return number && end == run->text.size() && *number < prose_.blanks.size() ? number : std::nullopt;
}

std::string Splicer::excerpt(std::string_view text) const {
  std::string out;
  cut_at_stand_ins(
      text, [&](std::string_view words) { out += words; },
      [&](std::size_t number) {
        if (const auto* const which = blank(number)) out += "{" + which->name + "}";
      });
  return out;
}

std::string Splicer::excerpt(const Line& content) const { return excerpt(plain_text(content)); }

} // namespace dateline::merge
