// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "write/formats/text/addresses.h"
#include "write/markup.h"
#include "write/pictures.h"
#include "write/screen/lines.h"
#include "write/screen/table.h"
#include "write/table.h"
#include "write/text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
constexpr std::size_t widest_column = 72;

/// A telephone number whose groups keep their order, and stay on one line: where text runs from right to left, a
/// no-break space makes one number of two, and a space does not (UAX #9, W4).
std::string unbroken(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == ' ' ? std::string("\u00A0") : std::string(1, c);
  return out;
}

/// A line's text, with its hard breaks as line feeds and the addresses of its links behind them.
struct InlineText {
  StyledText& out;
  Style style = plain_style;
  bool in_link = false;     // a link in a link is only its text
  bool is_unbroken = false; // in a value that runs from left to right wherever it stands

  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
  void inside(const Line& line, Style also) const {
    auto inner = *this;
    inner.style |= also;
    inner.inside(line);
  }
  void add(const std::string& text) const { out.add(is_unbroken ? unbroken(clean(text)) : clean(text), style); }

  void operator()(const Run& run) const { add(run.text); }
  void operator()(const Code& code) const { add(code.text); }
  void operator()(const Break&) const { out.add("\n"); }
  void operator()(const Emphasis& emphasis) const { inside(emphasis.content, italic); }
  void operator()(const Strong& strong) const { inside(strong.content, bold); }
  void operator()(const Dateline& dateline) const { inside(dateline.content, bold); }
  void operator()(const Isolate& isolate) const {
    auto inner = *this;
    inner.is_unbroken |= isolate.kind == Isolate::Kind::left_to_right;
    inner.inside(isolate.content);
  }
  void operator()(const Link& link) const {
    auto inner = *this;
    inner.in_link = true;
    inner.inside(link.content, underlined);
    if (const auto address = in_link ? std::string() : address_behind(link); !address.empty())
      out.add(" <" + address + ">", style & ~underlined);
  }
};

/// Where blocks are set, and how.
struct Place {
  const Document& document;
  std::size_t width;
  Style style = plain_style;
  bool centred = false;

  Place indented_by(std::size_t indent) const {
    auto inner = *this;
    inner.width = std::max<std::size_t>(width - std::min(width, indent), 1);
    return inner;
  }
};

ScreenLines indented(ScreenLines lines, std::size_t indent) {
  for (auto& line : lines) line.indent += indent;
  return lines;
}

struct BlockLines {
  Place place;

  StyledText text(const Line& content, Style also = plain_style) const {
    StyledText out;
    InlineText{out, static_cast<Style>(place.style | also)}.inside(content);
    return out;
  }
  ScreenLines paragraph(const StyledText& text) const {
    ScreenLines out;
    for (auto& line : place.centred ? balanced(text, place.width) : wrapped(text, place.width))
      out.push_back({.text = std::move(line), .centred = place.centred});
    return out;
  }
  ScreenLines blocks(const Blocks& all, bool tight = false) const;

  ScreenLines operator()(const Paragraph& one) const { return paragraph(text(one.content)); }
  ScreenLines operator()(const Heading& heading) const { return paragraph(text(heading.content, bold)); }
  ScreenLines operator()(const List& list) const;
  ScreenLines operator()(const BlockQuote& quote) const {
    const std::size_t indent = 4;
    return indented(BlockLines{place.indented_by(indent)}.blocks(quote.content), indent);
  }
  ScreenLines operator()(const CodeBlock& code) const;
  ScreenLines operator()(const TableBlock& table) const;
  ScreenLines operator()(const Picture& picture) const;
};

void append(ScreenLines& out, ScreenLines more, bool close = false) {
  if (!out.empty() && !more.empty() && !close) out.emplace_back();
  std::move(more.begin(), more.end(), std::back_inserter(out));
}

/// A heading stands right above what it is for, a list in a tight one right below its item.
ScreenLines BlockLines::blocks(const Blocks& all, bool tight) const {
  ScreenLines out;
  const Block* before = nullptr;
  for (const auto& block : all) {
    if (!has_text(block)) continue;
    const bool below_heading = before && std::holds_alternative<Heading>(before->node);
    const bool hangs =
        tight && before && std::holds_alternative<Paragraph>(before->node) && std::holds_alternative<List>(block.node);
    append(out, std::visit(*this, block.node), below_heading || hangs);
    before = &block;
  }
  return out;
}

ScreenLines BlockLines::operator()(const List& list) const {
  ScreenLines out;
  auto number = std::max<long long>(list.start, 0);
  for (const auto& item : list.items) {
    const auto mark = list.ordered ? fmt::format("  {}. ", number) : std::string("  - ");
    auto lines = indented(BlockLines{place.indented_by(mark.size())}.blocks(item, list.tight), mark.size());
    if (lines.empty()) continue;
    StyledText first;
    first.add(mark.substr(2), place.style);
    first.add(lines.front().text);
    lines.front().text = std::move(first);
    lines.front().indent -= mark.size() - 2;
    ++number;
    append(out, std::move(lines), list.tight);
  }
  return out;
}

ScreenLines BlockLines::operator()(const CodeBlock& code) const {
  const std::size_t indent = 4;
  ScreenLines out;
  auto all = clean(code_text(code));
  if (!all.empty()) all.pop_back();
  out.emplace_back();
  each_line(
      all, [&](std::string_view line) { out.back().text.add(line, place.style); }, [&] { out.emplace_back(); });
  ScreenLines fitting;
  for (const auto& line : out)
    for (auto& part : cut(line.text, place.indented_by(indent).width))
      fitting.push_back({.text = std::move(part), .indent = indent, .left_to_right = true});
  return fitting;
}

/// Columns that run from right to left stand where they should on few terminals.
ScreenLines BlockLines::operator()(const TableBlock& table) const {
  ScreenLines lines;
  if (place.document.direction == Direction::left_to_right)
    lines = in_columns(table, place.width, [&](const Line& cell) { return text(cell); });
  return lines.empty() ? operator()(list_of(table, cell_pattern(place.document))) : lines;
}

ScreenLines BlockLines::operator()(const Picture& picture) const {
  auto out = paragraph(text(in_place_of(picture)));
  append(out, paragraph(text(picture.caption)), true);
  append(out, paragraph(text(picture.credit)), true);
  return out;
}

/// What stands over a release, or under it.
Place place_of(const Section& section, const Document& document, std::size_t width) {
  constexpr std::array<std::string_view, 4> in_the_middle{"kicker", "headline", "subhead", "end"};
  constexpr std::array<std::string_view, 3> in_bold{"label", "release-time", "headline"};
  const auto among = [&](const auto& names) {
    return std::find(names.begin(), names.end(), section.name) != names.end();
  };
  return {document, width, among(in_bold) ? bold : plain_style, among(in_the_middle)};
}
} // namespace

std::string screen(const Document& document, std::size_t width, bool styled) {
  const auto column = std::clamp<std::size_t>(width, 1, widest_column);
  ScreenLines lines;
  for (const auto& section : document.sections)
    append(lines, BlockLines{place_of(section, document, column)}.blocks(section.blocks));
  return shown(lines, column, document.direction, styled);
}

} // namespace dateline::write
