// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <utility>

#include "write/formats/docx/parts.h"
#include "write/frames.h"
#include "write/markup.h"
#include "write/page.h"
#include "write/text.h"
#include "write/typeface.h"

namespace dateline::write::wordprocessing {

/// Below the last line of a table, in twentieths of a point.
inline constexpr int space_below_rows = 160;

/// One too low to be seen, this far below what stands above it, in twentieths of a point.
std::string low_paragraph(int before);

/// Writes blocks. `style` is that of a paragraph where they stand.
struct BlockWriter {
  Markup& xml;
  References& references;
  const Document& document;
  std::string_view style = "Body";
  bool beside = false;              // a picture stands beside its caption
  bool in_row = false;              // of a table
  bool keep_rows = false;           // with one another and with what follows
  bool after_table = false;         // nothing has been written since
  bool below_rows = false;          // and it was one with lines
  std::vector<double> columns = {}; // of the table that is written
  int paragraphs = 0;               // that have been written
  int pictures = 0;
  int depth = 0;       // of lists
  int list = 0;        // whose mark the next paragraph gets
  bool quoted = false; // it stands in a quotation
  bool justified = typeface(document.language).justified;
  const Block* kept = nullptr; // stays on the page of what follows it
  bool keep = false;           // it is what is written
  Frames frames = {};

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks) {
      keep = &block == kept || keep_rows;
      if (has_text(block)) std::visit(*this, block.node);
    }
    keep = keep_rows;
  }
  /// `blocks` with another style for their paragraphs.
  void write(std::span<const Block> blocks, std::string_view other) {
    const auto outer = std::exchange(style, other);
    write(blocks);
    style = outer;
  }
  void paragraph(std::string_view name, const Line& content);
  /// A table of columns of these widths, in millimetres. One with nothing between them is not
  /// ruled, and only sets things beside each other.
  void open_table(std::vector<double> widths, double between = 0);
  using Content = std::function<void(std::size_t column)>;
  void row(const Content& content, bool heads = false);
  void close_table();
  void lowest_paragraph();
  double text_width() const { return page(document).text_width(); }
  void headline(std::string_view name, const Line& content) { paragraph(name, content); }
  void contact_heading(const Line& content) { paragraph("ContactHeading", content); }
  void in_two_columns(std::size_t count, const auto& write_one) {
    const double half = text_width() / 2;
    open_table({half, half});
    keep = keep_rows = kept != nullptr;
    for (std::size_t at = 0; at < count; at += 2)
      row([&](std::size_t column) {
        if (at + column < count) write_one(at + column);
      });
    keep = keep_rows = false;
    close_table();
  }

  void operator()(const Paragraph& block) { paragraph(style, block.content); }
  void operator()(const Heading& block) {
    paragraph(block.level == 2 ? "Heading_20_2" : "Heading_20_3", block.content);
  }
  void operator()(const BlockQuote& quote) { write(quote.content, "Quotation"); }
  void operator()(const CodeBlock& code) {
    paragraph("Preformatted_20_Text", {{.node = Run{code_text(code)}, .span = {}}});
  }
  void operator()(const List& list);
  void operator()(const TableBlock& table);
  void operator()(const Picture& picture);

 private:
  void open_paragraph(std::string_view name, bool ragged = false);
  void cell(std::size_t column, const Content& content, bool head);
  void picture_line(const Picture& picture, const Size& most);
  void drawing(const Picture& picture, const Size& most);
  std::string image_id(const std::shared_ptr<const Image>& image) const;
};

} // namespace dateline::write::wordprocessing
