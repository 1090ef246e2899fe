// SPDX-License-Identifier: MIT
#include <cmark.h>
#include <doctest/doctest.h>

#include <memory>

#include "unit/write/samples.h"
#include "write/write.h"

using namespace dateline;

namespace {
std::string markdown(const Document& document) {
  return write::find_format("markdown")->write(document, samples::options());
}

Inline text(std::string words) { return {.node = Run{std::move(words)}, .span = {}}; }
template <class Node>
Inline make(Node node) {
  return {.node = std::move(node), .span = {}};
}
template <class Node>
Block block(Node node) {
  return {.node = std::move(node), .span = {}};
}
Block paragraph(std::string words) { return block(Paragraph{{text(std::move(words))}}); }

/// The texts of blocks, as the reference implementation in C reads them.
std::vector<std::string> read_back(const std::string& source) {
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
      cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT), cmark_node_free);
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root.get()), cmark_iter_free);
  std::vector<std::string> out;
  for (auto event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(nodes.get())) {
    if (event == CMARK_EVENT_EXIT) continue;
    auto* node = cmark_iter_get_node(nodes.get());
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING: out.emplace_back(); break;
    case CMARK_NODE_CODE_BLOCK: out.emplace_back(cmark_node_get_literal(node)); break;
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE: out.back() += cmark_node_get_literal(node); break;
    case CMARK_NODE_SOFTBREAK: out.back() += ' '; break;
    case CMARK_NODE_LINEBREAK: out.back() += '\n'; break;
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
    case CMARK_NODE_THEMATIC_BREAK:
    case CMARK_NODE_IMAGE: out.emplace_back("not text"); break;
    default: break;
    }
  }
  return out;
}

void check_round_trip(const Document& document) {
  const auto source = markdown(document);
  CAPTURE(source);
  CHECK(read_back(source) == samples::texts(document));
}

constexpr std::string_view punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// A text in each place where a text may stand.
void check_everywhere(const std::string& words) {
  const Line line{text(words)};
  check_round_trip(samples::of(line));
  check_round_trip(samples::of(Blocks{block(Heading{2, line})}));
  check_round_trip(samples::of(Blocks{block(List{.items = {{paragraph(words)}, {paragraph(words)}}})}));
  check_round_trip(samples::of(Blocks{block(BlockQuote{{paragraph(words)}})}));
  check_round_trip(samples::of({text("a"), make(Break{}), text(words)}));
  check_round_trip(samples::of({make(Code{words})}));
  check_round_trip(samples::of({make(Link{"https://example.org/" + words, line})}));
  check_round_trip(samples::of({text("a"), make(Emphasis{line}), text("b"), make(Strong{line}), make(Emphasis{line})}));
}
} // namespace

TEST_CASE("every pair of punctuation reads back, wherever it stands") {
  for (const char one : punctuation)
    for (const char other : punctuation) check_everywhere({one, other});
}

TEST_CASE("texts that look like markup read back") {
  for (const auto* words : {"1. one",
                            "26) x",
                            "- x",
                            "+ x",
                            "# x",
                            "a #",
                            "###",
                            "> x",
                            "===",
                            "---",
                            "***",
                            "* * *",
                            "```",
                            "~~~ x",
                            "    x",
                            " x ",
                            "\tx\t",
                            "\u00A0x\u00A0",
                            "&amp; &#35; &copy",
                            "<b>x</b>",
                            "<!-- x -->",
                            "[x]: /y",
                            "![x](y)",
                            "[x][y]",
                            "`x`",
                            "``x` ",
                            "snake_case",
                            "_x_",
                            "**x**",
                            "\\",
                            "a\\",
                            "\xEF\xBB\xBFx",
                            "https://x.example/?a=b&c=d",
                            "x\ny",
                            "| a |",
                            "\xF0\x9F\x98\x80",
                            "26. November",
                            "«x»",
                            "「太字」"})
    check_everywhere(words);
}

TEST_CASE("prose stays as it was written") {
  const std::string prose =
      "On 26 November (Thursday), well-known snake_case names: 3.5 million & more, \"all\" for $5!";
  CHECK(markdown(samples::of({text(prose)})) == prose + "\n");
}

TEST_CASE("marks stand where any parser takes them for marks") {
  const auto written = [](Line line) { return markdown(samples::of(std::move(line))); };
  CHECK(written({make(Emphasis{{text("a ")}}), text("b")}) == "_a_ b\n");
  CHECK(written({text("a"), make(Emphasis{{text("b")}}), text("c")}) == "a*b*c\n");
  CHECK(written({text("は"), make(Strong{{text("「太字」")}}), text("で")}) == "は「**太字**」で\n");
  CHECK(written({make(Strong{{text("a")}}), make(Emphasis{{text("b")}})}) == "**a**_b_\n");
  CHECK(written({text("a!"), make(Link{"tel:1", {text("c")}})}) == "a\\![c](tel:1)\n");
}

namespace {
/// A line as the reference implementation reads it, <em> as ( ) and <strong> as [ ].
std::string marks_read_back(Line line) {
  const auto source = markdown(samples::of(std::move(line)));
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
      cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT), cmark_node_free);
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root.get()), cmark_iter_free);
  std::string out;
  for (auto event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(nodes.get())) {
    auto* node = cmark_iter_get_node(nodes.get());
    const bool enters = event == CMARK_EVENT_ENTER;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT: out += cmark_node_get_literal(node); break;
    case CMARK_NODE_EMPH: out += enters ? '(' : ')'; break;
    case CMARK_NODE_STRONG: out += enters ? '[' : ']'; break;
    default: break;
    }
  }
  return out;
}
} // namespace

TEST_CASE("what is emphasised inside strong is read back as both") {
  const auto em = [](std::string words) { return make(Emphasis{{text(std::move(words))}}); };
  const auto strong = [](Line line) { return make(Strong{std::move(line)}); };
  CHECK(marks_read_back({text("x "), strong({em("b")}), text(" y")}) == "x ([b]) y");
  CHECK(marks_read_back({make(Emphasis{{strong({text("b")})}})}) == "([b])");
  CHECK(marks_read_back({text("x"), strong({em("b")}), text("y")}) == "x([b])y");
  CHECK(marks_read_back({text("x "), strong({text("a "), em("b"), text(" c")}), text(" y")}) == "x [a (b) c] y");
  CHECK(marks_read_back({strong({em("a"), text(" b")}), text(" y")}) == "[(a) b] y");
  CHECK(marks_read_back({strong({text("a "), em("b")}), text(" y")}) == "[a (b)] y");
  CHECK(marks_read_back({strong({text("a"), em("b"), text("c")})}) == "[a(b)c]");
  CHECK(marks_read_back({strong({em("a"), text("b")}), text("y")}) == "[(a)b]y");
  CHECK(marks_read_back({text("x"), strong({text("a"), em("b")})}) == "x[a(b)]");
  CHECK(marks_read_back({strong({em("a"), text(" b "), em("c")})}) == "[(a) b (c)]");
  CHECK(marks_read_back({em("a"), strong({text(" b "), em("c")}), text(" d")}) == "(a) [b (c)] d");
  CHECK(marks_read_back({strong({text("a, "), em("«b»"), text(".")})}) == "[a, («b»).]");
}

TEST_CASE("what has no text is left out") {
  CHECK(markdown(samples::of({text("")})).empty());
  CHECK(markdown(samples::of(Blocks{block(List{.items = {{}, {paragraph("a")}, {}}}), block(BlockQuote{})})) ==
        "- a\n");
}

TEST_CASE("two lists in a row stay two") {
  const auto list = block(List{.items = {{paragraph("a")}}});
  const auto numbers = block(List{.ordered = true, .start = 7, .items = {{paragraph("a")}, {paragraph("b")}}});
  CHECK(markdown(samples::of(Blocks{list, list, list})) == "- a\n\n+ a\n\n- a\n");
  CHECK(markdown(samples::of(Blocks{numbers, numbers})) == "7. a\n8. b\n\n7) a\n8) b\n");
}

TEST_CASE("a link in a link is only its text, in every format") {
  const auto document = samples::of({make(Link{"https://a.example", {make(Link{"https://b.example", {text("c")}})}})});
  for (const auto* format : write::formats())
    if (format->name != "odt")
      CHECK(format->write(document, samples::options()).find("b.example") == std::string::npos);
}

TEST_CASE("code in a link does not make it a definition") {
  check_round_trip(samples::of({make(Link{"b", {make(Strong{{make(Code{"a]: b "})}})}}), text(" c")}));
}

TEST_CASE("a link that would run a script is only its text") {
  CHECK(markdown(samples::of({make(Link{"java\tscript:x", {text("a")}})})) == "a\n");
}
