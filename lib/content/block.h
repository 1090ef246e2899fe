// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"

namespace dateline {

/// What documents and prose are made of. Block and Inline are different types: a paragraph in a link does not compile.

struct Inline;
using Line = std::vector<Inline>;

struct Run { // text as it is
  std::string text;
  std::string datetime =
      {}; // of a date or a time, what machines read (RFC 3339): 2026-11-26, 2026-11-26T10:00:00+01:00
};
struct Code {
  std::string text;
};
struct Break {}; // a hard line break
struct Emphasis {
  Line content;
};
struct Strong {
  Line content;
};
struct Link {
  std::string address; // a URL, mailto:… or tel:…
  Line content;
};
struct Isolate { // a value that keeps its own direction inside a text of the other one
  enum class Kind : std::uint8_t { first_strong, left_to_right } kind = Kind::first_strong;
  Line content;
};
struct Dateline { // the opening of the lead: semi-bold where a format can
  Line content;
};

struct Inline {
  std::variant<Run, Code, Break, Emphasis, Strong, Link, Isolate, Dateline> node;
  Span span;
};

struct Block;
using Blocks = std::vector<Block>;

struct Paragraph {
  Line content;
};
struct Heading {
  int level = 2; // 2 or 3; the headline is the section of that name, and level 1
  Line content;
};
struct List {
  bool ordered = false;
  int start = 1;
  bool tight = true;
  std::vector<Blocks> items;
};
struct BlockQuote {
  Blocks content;
};
struct CodeBlock {
  std::string text; // with its last line feed
};

/// A row has as many cells as the table has heads; a head or a cell may be empty.
struct TableBlock {
  std::vector<Line> heads;
  std::vector<std::vector<Line>> rows;
  std::set<std::size_t> figures = {}; // columns of numbers, sums of money or percentages, counted from 0
};
/// Calls `with` for every text of a table as it is read: its heads, then row by row.
void each_cell(auto& table, const auto& with) {
  for (auto& head : table.heads) with(head);
  for (auto& row : table.rows)
    for (auto& cell : row) with(cell);
}

/// The bytes of a picture, shared by all documents that show it.
struct Image {
  std::string bytes;
  std::string media_type; // image/png or image/jpeg
  int width = 0;          // pixels
  int height = 0;
  double dots = 0;         // to an inch; 0: the file does not say
  std::string vector = {}; // the same picture as SVG; empty if there is none
};

/// A picture, or a link to other media, with its caption and credit line.
struct Picture {
  std::shared_ptr<const Image> image; // none: only the link
  std::string alternative;            // the text instead of it, or the title of the link
  std::string source;                 // an address; may be empty
  Line caption;
  Line credit;
  // What the credit line says, for other programs.
  std::string title = {};
  std::vector<std::string> authors = {}; // without their roles
  std::string license = {};              // as it is written: "CC BY-SA 4.0"
};

struct Block {
  std::variant<Paragraph, Heading, List, BlockQuote, CodeBlock, TableBlock, Picture> node;
  Span span;
};

/// One block, which is moved: `{block}` would copy it.
inline Blocks only(Block block) {
  Blocks out;
  out.push_back(std::move(block));
  return out;
}

} // namespace dateline
