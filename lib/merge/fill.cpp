// SPDX-License-Identifier: MIT
#include "merge/fill.h"

#include <iterator>

#include "base/unicode.h"
#include "merge/breaks.h"
#include "merge/splice.h"
#include "merge/texts.h"

namespace dateline::merge {

namespace {
constexpr std::size_t excerpt_length = 60; // characters of a block in a message

std::string shortened(std::string text) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size() && count < excerpt_length; ++count) next_character(text, end);
  if (end < text.size()) text = text.substr(0, end) + "…";
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

/// Whether its plain text is empty.
bool is_empty(const Line& line) {
  return !any_text(line, [](std::string_view text) { return !text.empty(); });
}

const std::vector<Filled>* filled_of(const Prose& prose, const Filling& filling) {
  if (filling.filled) return filling.filled;
  const auto found = filling.fields.blanks.find(&prose);
  return found == filling.fields.blanks.end() ? nullptr : &found->second;
}

class Filler {
 public:
  Filler(const Prose& prose, const Filling& filling, Diagnostics& diagnostics)
      : filling_(filling), splicer_(prose, filled_of(prose, filling)), diagnostics_(diagnostics) {}

  Blocks all(const Blocks& blocks) const { return joined(each(blocks)); }

 private:
  /// What each of these blocks has become.
  std::vector<Blocks> each(const Blocks& blocks) const;
  static Blocks joined(std::vector<Blocks> parts);
  Blocks one(const Block& block) const;
  Blocks node(const Paragraph& paragraph, const Block& block) const;
  Blocks node(const Heading& heading, const Block& block) const;
  Blocks node(const List& list, const Block& block) const;
  Blocks node(const BlockQuote& quote, const Block& block) const;
  Blocks node(const CodeBlock& code, const Block& block) const;
  /// Prose holds neither.
  Blocks node(const Picture&, const Block& block) const { return {block}; }
  Blocks node(const TableBlock&, const Block& block) const { return {block}; }

  std::optional<Blocks> alone(const Paragraph& paragraph) const;
  std::optional<Line> line(const Line& content) const;
  void left_out(std::string excerpt, const Blank& blank, const std::string& field) const;
  void check_one_line(const Line& content) const;

  const Filling& filling_;
  Splicer splicer_;
  Diagnostics& diagnostics_;
};

void Filler::left_out(std::string excerpt, const Blank& blank, const std::string& field) const {
  diagnostics_.add({.rule = "left-out",
                    .message = "left-out",
                    .span = blank.span,
                    .arguments = {{"block", shortened(with_spaces(std::move(excerpt)))}, {"field", field}},
                    .help = "left-out-help",
                    .level = Level::note,
                    .language = filling_.fields.language});
}

/// Where blocks may stand is looked after by localise; but in a headline they may not stand even alone.
void Filler::check_one_line(const Line& content) const {
  const auto number = filling_.one_line ? splicer_.alone(content) : std::nullopt;
  if (!number) return;
  const auto& blank = *splicer_.blank(*number);
  if (!filling_.is_prose(blank) && (blank.name == "template" || !filling_.expand(blank))) return;
  diagnostics_.add({.rule = "bad-blank",
                    .message = "bad-blank-one-line",
                    .span = blank.span,
                    .arguments = {{"name", "{" + blank.name + "}"}},
                    .language = filling_.fields.language});
}

/// The filled line, or nothing if it is left out.
std::optional<Line> Filler::line(const Line& content) const {
  check_one_line(content);
  auto spliced = splicer_.line(content);
  if (!spliced.missing) return std::move(spliced.content);
  left_out(splicer_.excerpt(content), *spliced.missing, spliced.field);
  return std::nullopt;
}

/// A paragraph that is one blank: of a table, or of a value that is blocks. Nothing if it is neither.
std::optional<Blocks> Filler::alone(const Paragraph& paragraph) const {
  const auto number = splicer_.alone(paragraph.content);
  if (!number) return std::nullopt;
  const auto& blank = *splicer_.blank(*number);
  if (filling_.one_line && blank.name != "template") return std::nullopt;
  if (auto expansion = filling_.expand(blank)) {
    if (expansion->absent) left_out(splicer_.excerpt(paragraph.content), blank, blank.name);
    return std::move(expansion->blocks);
  }
  const auto* const value = splicer_.filled(*number);
  const bool prose = filling_.is_prose(blank);
  if (!value || !value->missing.empty() || (value->blocks.empty() && !prose)) return std::nullopt;
  auto blocks = value->blocks; // of prose there may be none left
  if (!prose) set_span(blocks, blank.span);
  return blocks;
}

Blocks Filler::node(const Paragraph& paragraph, const Block& block) const {
  if (auto blocks = alone(paragraph)) return std::move(*blocks);
  auto content = line(paragraph.content);
  if (!content || is_empty(*content)) return {};
  return only({Paragraph{std::move(*content)}, block.span});
}

Blocks Filler::node(const Heading& heading, const Block& block) const {
  auto content = line(heading.content);
  if (!content || is_empty(*content)) return {};
  return only({Heading{heading.level, std::move(*content)}, block.span});
}

Blocks Filler::node(const List& list, const Block& block) const {
  List out{list.ordered, list.start, list.tight, {}};
  for (const auto& item : list.items) {
    auto parts = each(item);
    // What a tight item says first is the item: what is nested in it would hang in the air.
    const bool headless = list.tight && !parts.empty() && parts.front().empty();
    auto blocks = joined(std::move(parts));
    if (!blocks.empty() && !headless) out.items.push_back(std::move(blocks));
  }
  if (out.items.empty()) return {};
  return only({std::move(out), block.span});
}

Blocks Filler::node(const BlockQuote& quote, const Block& block) const {
  auto content = all(quote.content);
  if (content.empty()) return {};
  return only({BlockQuote{std::move(content)}, block.span});
}

Blocks Filler::node(const CodeBlock& code, const Block& block) const {
  auto text = splicer_.text(code.text);
  if (!text.missing) return only({CodeBlock{std::move(text.content)}, block.span});
  left_out(splicer_.excerpt(code.text), *text.missing, text.field);
  return {};
}

Blocks Filler::one(const Block& block) const {
  return std::visit([&](const auto& content) { return node(content, block); }, block.node);
}

/// Takes out the headings that stood over something and now stand over nothing.
void drop_empty_headings(const Blocks& before, std::vector<Blocks>& after) {
  for (std::size_t i = before.size(); i-- > 0;) {
    const auto* const heading = std::get_if<Heading>(&before[i].node);
    if (!heading) continue;
    std::size_t end = i + 1;
    bool empty = true;
    for (; end < before.size(); ++end) {
      const auto* const next = std::get_if<Heading>(&before[end].node);
      if (next && next->level <= heading->level) break;
      empty = empty && after[end].empty();
    }
    if (empty && end > i + 1) after[i].clear();
  }
}

std::vector<Blocks> Filler::each(const Blocks& blocks) const {
  std::vector<Blocks> parts;
  parts.reserve(blocks.size());
  for (const auto& block : blocks) parts.push_back(one(block));
  drop_empty_headings(blocks, parts);
  return parts;
}

Blocks Filler::joined(std::vector<Blocks> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  Blocks out;
  out.reserve(parts.size());
  for (auto& part : parts) std::move(part.begin(), part.end(), std::back_inserter(out));
  return out;
}
} // namespace

Blocks fill(const Prose& prose, const Filling& filling, Diagnostics& diagnostics) {
  return fill(prose, prose.blocks, filling, diagnostics);
}

Blocks fill(const Prose& prose, const Blocks& blocks, const Filling& filling, Diagnostics& diagnostics) {
  const auto* filled = filled_of(prose, filling);
  if (filled && filling.facts)
    for (const auto& blank : *filled) filling.facts->insert(blank.facts.begin(), blank.facts.end());
  return Filler(prose, filling, diagnostics).all(blocks);
}

} // namespace dateline::merge
