// SPDX-License-Identifier: MIT
#include "input/commonmark.h"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/mailbox.h"
#include "base/message.h"
#include "base/site.h"
#include "base/text.h"
#include "base/unicode.h"
#include "input/inline_cursor.h"
#include "input/numbered.h"

namespace dateline::input {

namespace {
using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Node parse(std::string_view text) {
  return {cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT), &cmark_node_free};
}

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

/// The children of a node, for range-based loops.
std::vector<cmark_node*> children(cmark_node* node) {
  std::vector<cmark_node*> out;
  for (auto* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) out.push_back(child);
  return out;
}

/// cmark counts lines, and bytes in a line, from 1.
class Lines {
 public:
  explicit Lines(std::string_view text) : size_(text.size()) {
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) starts_.push_back(at + 1);
  }

  Range of(cmark_node* node) const {
    const auto begin = offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node) - 1);
    const auto end = offset(cmark_node_get_end_line(node), cmark_node_get_end_column(node));
    return {begin, std::max(begin, end)};
  }

 private:
  std::size_t offset(int line, int column) const {
    const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
    if (index >= starts_.size()) return size_;
    return std::min(starts_[index] + static_cast<std::size_t>(std::max(column, 0)), size_);
  }

  std::size_t size_;
  std::vector<std::size_t> starts_ = {0};
};

/// The items of every list whose numbers have a full stop, list by list, by the place of their number.
std::vector<std::vector<std::size_t>> numbered_items(cmark_node* root, const Lines& lines) {
  std::vector<std::vector<std::size_t>> out;
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root), &cmark_iter_free);
  while (cmark_iter_next(nodes.get()) != CMARK_EVENT_DONE) {
    auto* node = cmark_iter_get_node(nodes.get());
    if (cmark_iter_get_event_type(nodes.get()) != CMARK_EVENT_ENTER) continue;
    if (cmark_node_get_type(node) != CMARK_NODE_LIST || cmark_node_get_list_delim(node) != CMARK_PERIOD_DELIM) continue;
    auto& items = out.emplace_back();
    for (auto* item : children(node)) items.push_back(lines.of(item).begin);
  }
  return out;
}

/// A text, and what cmark makes of it.
struct Parsed {
  Excerpt text;
  Node root;
};

/// Sentences that begin with a number are told from lists, which may show further ones: hence the loop.
Parsed parse_sentences(const Excerpt& text) {
  constexpr int most_passes = 8;
  Parsed out{text, parse(text.text)};
  for (int pass = 0; pass < most_passes; ++pass) {
    const auto dots = sentence_dots(out.text.text, numbered_items(out.root.get(), Lines(out.text.text)));
    if (dots.empty()) break;
    out.text = with_backslashes(out.text, dots);
    out.root = parse(out.text.text);
  }
  return out;
}

bool has_digit(std::string_view number) { return std::any_of(number.begin(), number.end(), is_digit); }

/// One that a reader can follow. What a blank will put into it is not known yet.
bool is_address(std::string_view address) {
  std::size_t at = 0;
  if (read_stand_in(address, at)) return true;
  const auto colon = std::min(address.find(':'), address.size());
  const auto scheme = lower(address.substr(0, colon));
  const auto rest = address.substr(std::min(colon + 1, address.size()));
  const bool is_web = scheme == "http" || scheme == "https";
  if (!is_web && scheme != "mailto" && scheme != "tel") return false;
  if (address.find("\uFDD0") != address.npos) return true; // a stand-in is in it
  if (is_web) return is_site(site_of(address));
  return scheme == "tel" ? has_digit(rest) : is_mail_address(rest.substr(0, rest.find('?')));
}

/// The character at the edge of what a node prints; nothing if it is a blank's, which is not known yet.
std::optional<char32_t> edge(cmark_node* node, bool last) {
  while (auto* inner = node ? (last ? cmark_node_last_child(node) : cmark_node_first_child(node)) : nullptr)
    node = inner;
  const auto text = node ? literal(node) : std::string_view();
  if (text.empty()) return U' ';
  auto at = last ? text.size() - 1 : 0;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  const auto character = next_character(text, at);
  if (is_control(character)) return std::nullopt;
  return character;
}

/// What a line break inside a paragraph is: nothing between characters of a script that sets no spaces, else a space.
std::string_view written_break(cmark_node* soft_break) {
  const auto before = edge(cmark_node_previous(soft_break), true);
  const auto after = edge(cmark_node_next(soft_break), false);
  const bool joins = (!before || sets_no_spaces(*before)) && (!after || sets_no_spaces(*after));
  if (!joins) return " ";
  return before && after ? "" : open_break;
}

/// The line under the heads of a table, "|---|---|", as wikis, forums and chats read them.
bool is_table_rule(std::string_view line) {
  line = trimmed(line);
  return line.find('|') != line.npos && line.find("--") != line.npos && line.find_first_not_of("|-: ") == line.npos;
}

bool has_table(std::string_view paragraph) {
  bool heads = false;
  while (!paragraph.empty()) {
    const auto line = paragraph.substr(0, paragraph.find('\n'));
    if (heads && is_table_rule(line)) return true;
    heads = line.find('|') != line.npos;
    paragraph.remove_prefix(std::min(line.size() + 1, paragraph.size()));
  }
  return false;
}

class Converter {
 public:
  Converter(const Excerpt& text, Diagnostics& diagnostics)
      : excerpt_(text), text_(text.text), lines_(text.text), diagnostics_(diagnostics), cursor_(text_) {}

  Blocks blocks(cmark_node* parent, int depth) {
    Blocks out;
    if (depth > most_containers) {
      fault("too-large", "too-large-containers", first_line(lines_.of(parent)),
            {{"limit", std::int64_t{most_containers}}}, {});
      return out;
    }
    for (auto* node : children(parent)) block(node, depth, out);
    return out;
  }

 private:
  void block(cmark_node* node, int depth, Blocks& out) {
    const auto range = lines_.of(node);
    const auto add = [&](auto made) { out.push_back({std::move(made), excerpt_.at(range.begin, range.end)}); };
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
      if (has_table(text_.substr(range.begin, range.end - range.begin)))
        markup("bad-markup-table", first_line(range), "bad-markup-table-instead");
      return add(Paragraph{line(node)});
    case CMARK_NODE_HEADING: return add(heading(node));
    case CMARK_NODE_LIST: return add(list(node, depth));
    case CMARK_NODE_BLOCK_QUOTE: return add(BlockQuote{blocks(node, depth + 1)});
    case CMARK_NODE_CODE_BLOCK: return add(CodeBlock{plain_braces(literal(node))});
    case CMARK_NODE_HTML_BLOCK: return html(literal(node), first_line(range));
    case CMARK_NODE_THEMATIC_BREAK: return markup("bad-markup-rule", first_line(range), "bad-markup-rule-instead");
    default: return;
    }
  }

  Heading heading(cmark_node* node) {
    const int level = cmark_node_get_heading_level(node);
    const auto place = first_line(lines_.of(node));
    if (level == 1) markup("bad-markup-heading-1", place, "bad-markup-heading-1-instead");
    if (level > 3) markup("bad-markup-heading-deep", place, "bad-markup-heading-deep-instead");
    return {std::clamp(level, 2, 3), line(node)};
  }

  List list(cmark_node* node, int depth) {
    List out;
    out.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    out.start = out.ordered ? cmark_node_get_list_start(node) : 1;
    out.tight = cmark_node_get_list_tight(node) != 0;
    for (auto* item : children(node)) out.items.push_back(blocks(item, depth + 1));
    return out;
  }

  /// The inlines of a paragraph or heading.
  Line line(cmark_node* node) {
    cursor_.enter(lines_.of(node));
    Line out;
    inlines(node, 1, out);
    return out;
  }

  void inlines(cmark_node* parent, int depth, Line& out) {
    if (depth > most_containers) {
      fault("too-large", "too-large-inlines", {cursor_.at(), cursor_.at() + 1},
            {{"limit", std::int64_t{most_containers}}}, {});
      return;
    }
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) inline_(node, depth, out);
  }

  void inline_(cmark_node* node, int depth, Line& out) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT: return run(literal(node), cursor_.find_written(literal(node)), out);
    case CMARK_NODE_SOFTBREAK: return run(written_break(node), cursor_.here(), out);
    case CMARK_NODE_LINEBREAK: return add(Break{}, cursor_.here(), out);
    case CMARK_NODE_CODE: return add(Code{plain_braces(literal(node))}, cursor_.pass_code(), out);
    case CMARK_NODE_HTML_INLINE: return html(literal(node), cursor_.find(literal(node)));
    case CMARK_NODE_EMPH: return emphasis<Emphasis>(node, depth, 1, out);
    case CMARK_NODE_STRONG: return emphasis<Strong>(node, depth, 2, out);
    case CMARK_NODE_LINK: return link(node, depth, out);
    case CMARK_NODE_IMAGE: return image(node, depth);
    default: return;
    }
  }

  template <class Made>
  void add(Made made, Range range, Line& out) {
    out.push_back({std::move(made), excerpt_.at(range.begin, range.end)});
  }

  /// Text goes on in the run before it: cmark cuts at every sign that might have meant something.
  void run(std::string_view text, Range range, Line& out) {
    if (text.empty()) return;
    auto* before = out.empty() ? nullptr : std::get_if<Run>(&out.back().node);
    if (!before) return add(Run{std::string(text)}, range, out);
    before->text += text;
    out.back().span.end = std::max(out.back().span.end, excerpt_.at(range.begin, range.end).end);
  }

  template <class Made>
  void emphasis(cmark_node* node, int depth, std::size_t signs, Line& out) {
    const auto begin = cursor_.pass("*_", signs);
    Made made;
    inlines(node, depth + 1, made.content);
    cursor_.pass("*_", signs);
    add(std::move(made), {begin, cursor_.at()}, out);
  }

  void link(cmark_node* node, int depth, Line& out) {
    const auto begin = cursor_.pass("[<", 1);
    const bool automatic = begin < text_.size() && text_[begin] == '<';
    Link made{cmark_node_get_url(node), {}};
    inlines(node, depth + 1, made.content);
    const auto address = automatic ? Range{begin + 1, cursor_.at()} : cursor_.pass_link_end(made.address);
    if (automatic) cursor_.pass_sign();
    const Range whole{begin, cursor_.at()};
    check_address(made.address, address.begin < address.end ? address : whole);
    if (*cmark_node_get_title(node) != '\0') markup("bad-markup-link-title", whole, "bad-markup-link-title-instead");
    add(std::move(made), whole, out);
  }

  void check_address(const std::string& address, Range place) {
    if (address.empty()) return markup("bad-markup-no-address", place, "bad-markup-address-instead");
    if (!is_address(address))
      fault("bad-markup", "bad-markup-address", place, {{"address", visible(address)}}, "bad-markup-address-instead");
  }

  void image(cmark_node* node, int depth) {
    const auto begin = cursor_.pass_image();
    Line alternative;
    inlines(node, depth + 1, alternative);
    cursor_.pass_link_end(cmark_node_get_url(node));
    markup("bad-markup-image", {begin, cursor_.at()}, "bad-markup-image-instead");
  }

  void html(std::string_view text, Range place) {
    const bool comment = text.starts_with("<!--");
    markup(comment ? "bad-markup-comment" : "bad-markup-html", place,
           comment ? "bad-markup-comment-instead" : "bad-markup-html-instead");
  }

  /// What a block begins with: of several lines the first is enough to find it.
  Range first_line(Range range) const {
    range.end = std::min(text_.find('\n', range.begin), text_.size());
    while (range.end > range.begin && text_[range.end - 1] == ' ') --range.end;
    return range;
  }

  void markup(std::string_view message, Range place, std::string_view help) {
    fault("bad-markup", message, place, {}, help);
  }

  void fault(std::string_view rule, std::string_view message, Range place, std::vector<Argument> arguments,
             std::string_view help) {
    diagnostics_.add({.rule = rule,
                      .message = message,
                      .span = excerpt_.at(place.begin, place.end),
                      .arguments = std::move(arguments),
                      .help = help});
  }

  const Excerpt& excerpt_;
  const std::string_view text_;
  const Lines lines_;
  Diagnostics& diagnostics_;
  InlineCursor cursor_;
};
} // namespace

Blocks read_commonmark(const Excerpt& text, Diagnostics& diagnostics) {
  const auto parsed = parse_sentences(text);
  return Converter(parsed.text, diagnostics).blocks(parsed.root.get(), 0);
}

} // namespace dateline::input
