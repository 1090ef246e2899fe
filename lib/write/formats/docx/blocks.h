// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <utility>

#include "write/formats/docx/parts.h"
#include "write/markup.h"
#include "write/page.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write::wordprocessing {

/// Writes blocks. `style` is that of a paragraph where they stand.
struct BlockWriter {
  Markup& xml;
  References& references;
  const Document& document;
  std::string_view style = "Body";
  bool beside = false;      // a picture stands beside its caption
  bool in_row = false;      // of a table
  bool after_table = false; // nothing has been written since
  int paragraphs = 0;       // that have been written
  int pictures = 0;
  int depth = 0; // of lists
  int list = 0;  // whose mark the next paragraph gets

  void write(std::span<const Block> blocks) {
    for (const auto& block : blocks)
      if (has_text(block)) std::visit(*this, block.node);
  }
  /// `blocks` with another style for their paragraphs.
  void write(std::span<const Block> blocks, std::string_view other) {
    const auto outer = std::exchange(style, other);
    write(blocks);
    style = outer;
  }
  void paragraph(std::string_view name, const Line& content);
  /// A table without lines, of two columns of these widths, in millimetres.
  void open_table(double first, double second);
  using Content = std::function<void()>;
  void row(double first, double second, const Content& in_first, const Content& in_second);
  void close_table();

  void operator()(const Paragraph& block) { paragraph(style, block.content); }
  void operator()(const Heading& block) {
    paragraph(block.level == 2 ? "Heading_20_2" : "Heading_20_3", block.content);
  }
  void operator()(const BlockQuote& quote) { write(quote.content, "Quotation"); }
  void operator()(const CodeBlock& code) {
    paragraph("Preformatted_20_Text", {{.node = Run{code_text(code)}, .span = {}}});
  }
  void operator()(const List& list);
  void operator()(const TableBlock& table) { operator()(list_of(table)); }
  void operator()(const Picture& picture);

 private:
  void open_paragraph(std::string_view name);
  void cell(double width, const Content& content);
  void picture_line(const Picture& picture, const Size& most);
  void drawing(const Picture& picture, const Size& most);
  std::string image_id(const std::shared_ptr<const Image>& image) const;
};

} // namespace dateline::write::wordprocessing
