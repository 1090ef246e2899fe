// SPDX-License-Identifier: MIT
#include "localise/nested.h"

#include <utility>

#include "base/message.h"

namespace dateline::localise {

namespace {
/// Copies lines and blocks, putting in what was filled.
class Copier {
 public:
  Copier(const std::vector<Blank>& blanks, const std::vector<Filled>& filled) : blanks_(blanks), filled_(filled) {}

  Blocks blocks(const Blocks& from) {
    Blocks out;
    for (const auto& block : from) {
      left_out_ = false;
      auto copy = std::visit([&](const auto& node) { return Block{this->block(node), block.span}; }, block.node);
      if (!left_out_ && !is_empty(copy)) out.push_back(std::move(copy));
      left_out_ = false;
    }
    return out;
  }

 private:
  static bool is_empty(const Block& block) {
    if (const auto* list = std::get_if<List>(&block.node)) return list->items.empty();
    const auto* quote = std::get_if<BlockQuote>(&block.node);
    return quote && quote->content.empty();
  }

  Paragraph block(const Paragraph& from) { return {line(from.content)}; }
  Heading block(const Heading& from) { return {from.level, line(from.content)}; }
  BlockQuote block(const BlockQuote& from) { return {blocks(from.content)}; }
  CodeBlock block(const CodeBlock& from) { return {text(from.text)}; }
  TableBlock block(const TableBlock& from) { return from; }
  Picture block(const Picture& from) { return from; }
  List block(const List& from) {
    List out{from.ordered, from.start, from.tight, {}};
    for (const auto& item : from.items)
      if (auto copy = blocks(item); !copy.empty()) out.items.push_back(std::move(copy));
    return out;
  }

  Line line(const Line& from) {
    Line out;
    for (const auto& part : from) std::visit([&](const auto& node) { add(node, part.span, out); }, part.node);
    return out;
  }

  /// What stands between blanks begins where the last one ended.
  void add(const Run& run, const Span& span, Line& out) {
    Span rest = span;
    const auto words = [&](std::string piece, const Blank* next) {
      const bool ends = rest && next && next->span && next->span.begin > rest.begin && next->span.begin < rest.end;
      out.push_back({Run{std::move(piece)}, {rest.source, rest.begin, ends ? next->span.begin : rest.end}});
    };
    pieces(run.text, words, [&](const Blank& blank, const Filled& filled) {
      out.insert(out.end(), filled.line.begin(), filled.line.end());
      if (rest && blank.span && blank.span.end <= rest.end) rest.begin = blank.span.end;
    });
  }
  void add(const Code& code, const Span& span, Line& out) { out.push_back({Code{text(code.text)}, span}); }
  void add(const Break& node, const Span& span, Line& out) { out.push_back({node, span}); }
  void add(const Link& link, const Span& span, Line& out) {
    out.push_back({Link{text(link.address), line(link.content)}, span});
  }
  void add(const Isolate& node, const Span& span, Line& out) {
    out.push_back({Isolate{node.kind, line(node.content)}, span});
  }
  template <class Styled>
  void add(const Styled& node, const Span& span, Line& out) {
    out.push_back({Styled{line(node.content)}, span});
  }

  std::string text(const std::string& from) {
    std::string out;
    pieces(
        from, [&](const std::string& piece, const Blank*) { out += piece; },
        [&](const Blank&, const Filled& filled) { out += filled.plain; });
    return out;
  }

  template <class Text, class Value>
  void pieces(const std::string& from, Text on_text, Value on_value) {
    std::string plain;
    for (std::size_t at = 0; at < from.size();) {
      const auto number = read_stand_in(from, at);
      if (!number) {
        plain += from[at++];
        continue;
      }
      if (*number >= filled_.size()) continue;
      if (!plain.empty()) on_text(std::exchange(plain, {}), &blanks_[*number]);
      const auto& filled = filled_[*number];
      left_out_ = left_out_ || (!filled.missing.empty() && filled.optional);
      on_value(blanks_[*number], filled);
    }
    if (!plain.empty()) on_text(std::move(plain), nullptr);
  }

  const std::vector<Blank>& blanks_;
  const std::vector<Filled>& filled_;
  bool left_out_ = false;
};
} // namespace

Blocks with_blanks_filled(const Prose& prose, const std::vector<Filled>& filled) {
  return Copier(prose.blanks, filled).blocks(prose.blocks);
}

std::string text_of(const Prose& prose) {
  std::string out;
  for (const auto& block : prose.blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node))
      for (const auto& part : paragraph->content)
        if (const auto* run = std::get_if<Run>(&part.node)) out += run->text;
  return out;
}

} // namespace dateline::localise
