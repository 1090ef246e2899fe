// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "write/formats/all.h"
#include "write/formats/text/addresses.h"
#include "write/formats/text/columns.h"
#include "write/formats/text/text.h"
#include "write/formats/text/wrap.h"
#include "write/markup.h"
#include "write/pictures.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write {

namespace {
/// A line's text, with its hard breaks as line feeds, and the numbers of its addresses if there are any.
struct LineText {
  std::string& out;
  Addresses* addresses;
  bool in_link = false; // a link in a link is only its text

  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
  void operator()(const Run& run) const { out += clean(run.text); }
  void operator()(const Code& code) const { out += clean(code.text); }
  void operator()(const Break&) const { out += '\n'; }
  void operator()(const Link& link) const {
    LineText{out, addresses, true}.inside(link.content);
    if (addresses && !in_link) out += addresses->mark(link);
  }
  void operator()(const Isolate& isolate) const {
    out += isolate.kind == Isolate::Kind::left_to_right ? "\u2066" : "\u2068";
    inside(isolate.content);
    out += "\u2069";
  }
  void operator()(const auto& nested) const { inside(nested.content); }
};

/// Where blocks are set.
struct Place {
  const Document& document;
  std::size_t width;
  Addresses* addresses;
  bool columns; // whether tables have any

  /// However deep blocks are nested, some words still fit beside each other.
  Place indented_by(std::size_t indent) const {
    constexpr std::size_t least = 24;
    return {document, std::max(width, indent + least) - indent, addresses, columns};
  }
};

/// Blocks as lines. What begins at which column tells them apart, whatever their texts hold: a paragraph where its
/// container does, a table 1 column further on, the mark of an item 2, a quote 4, code behind a tab.
struct BlockText {
  Place place;

  std::string text(const Line& content) const {
    std::string out;
    LineText{out, place.addresses}.inside(content);
    return out;
  }
  std::string line(const Line& content) const { return wrapped(text(content), place.width); }
  std::string blocks(const Blocks& all, bool tight = false) const;

  std::string operator()(const Paragraph& paragraph) const { return line(paragraph.content); }
  std::string operator()(const Heading& heading) const { return line(heading.content); }
  std::string operator()(const List& list) const;
  std::string operator()(const BlockQuote& quote) const {
    constexpr std::string_view indent = "    ";
    return indented(BlockText{place.indented_by(indent.size())}.blocks(quote.content), indent, indent);
  }
  std::string operator()(const CodeBlock& code) const;
  std::string operator()(const TableBlock& table) const;
  std::string operator()(const Picture& picture) const;
};

void append(std::string& out, const std::string& text, std::string_view between) {
  if (!out.empty() && !text.empty()) out += between;
  out += text;
}

std::string BlockText::blocks(const Blocks& all, bool tight) const {
  std::string out;
  bool after_paragraph = false;
  for (const auto& block : all) {
    if (!has_text(block)) continue;
    const bool hangs = tight && after_paragraph && std::holds_alternative<List>(block.node);
    append(out, std::visit(*this, block.node), hangs ? "\n" : "\n\n");
    after_paragraph = std::holds_alternative<Paragraph>(block.node);
  }
  return out;
}

std::string BlockText::operator()(const List& list) const {
  std::string out;
  auto number = std::max<long long>(list.start, 0);
  for (const auto& item : list.items) {
    const auto mark = list.ordered ? fmt::format("  {}. ", number) : "  - ";
    const auto text = BlockText{place.indented_by(mark.size())}.blocks(item, list.tight);
    if (text.empty()) continue;
    ++number;
    append(out, indented(text, mark, std::string(mark.size(), ' ')), list.tight ? "\n" : "\n\n");
  }
  return out;
}

/// An empty line of code has its tab as well, which tells it from the end of the block.
std::string BlockText::operator()(const CodeBlock& code) const {
  std::string out;
  auto text = clean(code_text(code));
  if (text.empty()) return out;
  text.pop_back();
  each_line(
      "\t" + text, [&](std::string_view line) { out += line; }, [&] { out += "\n\t"; });
  return out;
}

/// Columns that run from right to left stand where they should in few programs, and where no line has an end there is
/// nothing to fit them into.
std::string BlockText::operator()(const TableBlock& table) const {
  const auto lines = place.columns ? in_columns(texts_of(table, [&](const Line& cell) { return text(cell); }),
                                                has_text(table.heads), table.figures, place.width)
                                   : std::string();
  return lines.empty() ? operator()(list_of(table, cell_pattern(place.document))) : lines;
}

std::string BlockText::operator()(const Picture& picture) const {
  auto out = line(in_place_of(picture));
  append(out, line(picture.caption), "\n\n");
  append(out, line(picture.credit), "\n\n");
  return out;
}

std::string body(Place place) {
  std::string out;
  for (const auto& section : place.document.sections) append(out, BlockText{place}.blocks(section.blocks), "\n\n");
  return out;
}

std::string write_text(const Document& document, const Options&) {
  constexpr std::size_t columns = 72;
  return plain_lines(document, columns);
}
} // namespace

std::string plain_lines(const Document& document, std::size_t width) {
  const bool columns = width != any_width && document.direction == Direction::left_to_right;
  Addresses addresses(body({document, any_width, nullptr, false}));
  auto out = body({document, width, &addresses, columns});
  if (!out.empty()) out += '\n';
  append(out, addresses.list(), "\n");
  return out;
}

const Format plain = {
    .name = "text",
    .extension = "txt",
    .media_type = "text/plain",
    .write = write_text,
};

} // namespace dateline::write
