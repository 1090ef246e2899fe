// SPDX-License-Identifier: MIT
#include "content/prose.h"

#include <doctest/doctest.h>

#include "content/document.h"
#include "input/input.h"
#include "input/prose.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
std::string shown(const Blocks& blocks);

struct ShowBlock {
  std::string operator()(const Paragraph& paragraph) const { return "p(" + plain_text(paragraph.content) + ")"; }
  std::string operator()(const Heading& heading) const {
    return "h" + std::to_string(heading.level) + "(" + plain_text(heading.content) + ")";
  }
  std::string operator()(const List& list) const {
    std::string out = list.ordered ? "ol" + std::to_string(list.start) : "ul";
    if (!list.tight) out += " loose";
    for (const auto& item : list.items) out += "[" + shown(item) + "]";
    return out;
  }
  std::string operator()(const BlockQuote& quote) const { return "q(" + shown(quote.content) + ")"; }
  std::string operator()(const CodeBlock& code) const { return "code(" + code.text + ")"; }
  std::string operator()(const TableBlock&) const { return "table"; }
  std::string operator()(const Picture&) const { return "picture"; }
};

std::string shown(const Blocks& blocks) {
  std::string out;
  for (const auto& block : blocks) out += std::visit(ShowBlock{}, block.node);
  return out;
}

std::shared_ptr<const Prose> prose(const std::string& text, Diagnostics& diagnostics) {
  return input::read_prose(whole(source(text)), "en", diagnostics);
}

std::string read(const std::string& text) {
  Diagnostics diagnostics;
  const auto out = shown(prose(text, diagnostics)->blocks);
  CHECK(found(diagnostics) == "");
  return out;
}

std::string faults(const std::string& text) {
  Diagnostics diagnostics;
  prose(text, diagnostics);
  return found(diagnostics);
}
} // namespace

TEST_CASE("prose is blocks and inlines") {
  CHECK(read("One *two* **three** `four`.\n\n## Five\n\n- six\n- seven\n\n> eight\n\n    nine\n") ==
        "p(One two three four.)h2(Five)ul[p(six)][p(seven)]q(p(eight))code(nine\n)");
  CHECK(read("3) a\n\n4) b") == "ol3 loose[p(a)][p(b)]");
  CHECK(read("a  \nb\\\nc") == "p(a\nb\nc)");
  CHECK(read("[a][1] <https://b.example>\n\n[1]: https://a.example") == "p(a https://b.example)");
  CHECK(read("") == "");
}

TEST_CASE("a literal brace needs a backslash, also in code") {
  CHECK(read("\\{a\\} `\\{b\\}` [c](https://c.example/\\{d\\})") == "p({a} {b} c)");
  CHECK(faults("{").starts_with("bad-blank bad-blank-unclosed"));
}

TEST_CASE("a number and a full stop make a list only if a second item counts on") {
  CHECK(read("26. November is the day.") == "p(26. November is the day.)");
  CHECK(read("1. a\n2. b") == "ol1[p(a)][p(b)]");
  CHECK(read("7. a\n8. b\n9. c") == "ol7[p(a)][p(b)][p(c)]");
  CHECK(read("The day is\n1. November.") == "p(The day is 1. November.)");
  CHECK(read("1. a\n1. b") == "p(1. a 1. b)");
  CHECK(read("- 26. November\n- 27. November") == "ul[p(26. November)][p(27. November)]");
  CHECK(read("> 26. November") == "q(p(26. November))");
  CHECK(read("1. a\n\n   26. November\n2. b") == "ol1 loose[p(a)p(26. November)][p(b)]");
  CHECK(read("    26. code") == "code(26. code\n)");
  CHECK(read("26) a") == "ol26[p(a)]");
}

TEST_CASE("a line break is nothing between characters that set no spaces") {
  CHECK(read("東京は\n晴れ") == "p(東京は晴れ)");
  CHECK(read("東京**は**\n晴れ") == "p(東京は晴れ)");
  CHECK(read("東京\nTokyo") == "p(東京 Tokyo)");
  CHECK(read("a\nb") == "p(a b)");
  // Beside a value it is known only with the value, unless what stands on the other side sets spaces.
  CHECK(read("{city}\nは") == "p(" + stand_in(0) + std::string(open_break) + "は)");
  CHECK(read("{city}\n{date}") == "p(" + stand_in(0) + std::string(open_break) + stand_in(1) + ")");
  CHECK(read("at\n{city}") == "p(at " + stand_in(0) + ")");
}

TEST_CASE("what a format could not print is refused, at its place") {
  CHECK(faults("a\n\n# b\n") == "bad-markup bad-markup-heading-1: # b");
  CHECK(faults("#### b #") == "bad-markup bad-markup-heading-deep: #### b #");
  CHECK(faults("a\n\n***\n\nb") == "bad-markup bad-markup-rule: ***");
  CHECK(faults("x\n\n| a | b |\n|---|:-:|\n| 1 | 2 |") == "bad-markup bad-markup-table: | a | b |");
  CHECK(faults("a | b\n- c").empty());
  CHECK(faults("a <br> b") == "bad-markup bad-markup-html: <br>");
  CHECK(faults("<div>\nb\n</div>") == "bad-markup bad-markup-html: <div>");
  CHECK(faults("- a\n\n  <!-- lead -->") == "bad-markup bad-markup-comment: <!-- lead -->");
  CHECK(faults("a ![b *c*](d.jpg) e") == "bad-markup bad-markup-image: ![b *c*](d.jpg)");
  CHECK(faults("a [b]() c") == "bad-markup bad-markup-no-address: [b]()");
  CHECK(faults("a [b](www.example.org) c") == "bad-markup bad-markup-address: www.example.org");
  CHECK(faults("[b](javascript:alert)") == "bad-markup bad-markup-address: javascript:alert");
  CHECK(faults("[b](java&Tab;script:alert)").starts_with("bad-markup bad-markup-address"));
  CHECK(faults("[b](https://b.example 'c')") == "bad-markup bad-markup-link-title: [b](https://b.example 'c')");
  CHECK(faults("[b]({url}) [c](HTTPS://c.example) [d](mailto:d@d.example) [e](tel:+34)") == "");
}

TEST_CASE("runs know their place, escapes included") {
  Diagnostics diagnostics;
  const auto out = prose("One \\[two\\] *three* {city}\nfour.", diagnostics);
  const auto& line = std::get<Paragraph>(out->blocks[0].node).content;
  REQUIRE(line.size() == 3);
  CHECK(text_at(line[0].span) == "One \\[two\\] ");
  CHECK(text_at(line[1].span) == "*three*");
  CHECK(text_at(line[2].span) == " {city}\nfour.");
  CHECK(std::get<Run>(line[0].node).text == "One [two] ");
  const auto entities = prose("a &eacute;\\& b&c; **d**", diagnostics);
  CHECK(text_at(std::get<Paragraph>(entities->blocks[0].node).content[0].span) == "a &eacute;\\& b&c; ");
}

TEST_CASE("a character that nobody sees cannot be written as an entity either") {
  CHECK(faults("a &#1; b") == "hidden-character hidden-character: &#1;");
  CHECK(faults("a &#xFDD0;0&#xFDD1; b") ==
        "hidden-character hidden-character: &#xFDD0;\nhidden-character hidden-character: &#xFDD1;");
  CHECK(faults("a &#x202E; b") == "hidden-character hidden-character: &#x202E;");
  CHECK(faults("a \\&#1; &#233; &eacute; &amp;") == "");
}

TEST_CASE("what looks like a stand-in is none") {
  CHECK(read("\uFDD0"
             "0\uFDD1") == "p(\uFFFD"
                           "0\uFFFD)");
}

TEST_CASE("prose has its limits") {
  CHECK(faults(std::string(input::max_prose + 1, 'a')).starts_with("too-large too-large-prose"));
  CHECK(faults(std::string(33, '>')).starts_with("too-large too-large-containers"));
  std::string pictures;
  for (int i = 0; i < 100; ++i) pictures += "![";
  CHECK(faults(pictures).empty());
  CHECK(faults(pictures + " ![a]") == "too-large too-large-images: ![");
  CHECK(faults(std::string(32, '>') + "a") == "");
  std::string lists, stars, many;
  for (int i = 0; i < 40; ++i) lists += std::string(static_cast<std::size_t>(2 * i), ' ') + "- a\n";
  for (int i = 0; i < 40; ++i) stars += "*a **b ";
  for (int i = 0; i < 40; ++i) stars += "c** d*";
  for (int i = 0; i < 20000; ++i) many += "- ";
  CHECK(faults(lists).starts_with("too-large too-large-containers: - a"));
  CHECK(faults(stars).starts_with("too-large too-large-inlines"));
  CHECK(faults(many).starts_with("too-large too-large-containers"));
}

TEST_CASE("a text without markup has blanks all the same") {
  Diagnostics diagnostics;
  const auto out = input::read_blanks(whole(source("w *mieście* {city} \\{a\\}")), "pl", diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(shown(out->blocks) == "p(w *mieście* " + stand_in(0) + " {a})");
  CHECK(out->blanks.at(0).name == "city");
}

TEST_CASE("a headline is one paragraph without line breaks") {
  const auto check = [](const std::string& text) {
    Diagnostics diagnostics;
    input::check_one_line("headline", *prose(text, diagnostics), diagnostics);
    return found(diagnostics);
  };
  CHECK(check("a\nb") == "");
  CHECK(check("a\n\nb") == "bad-markup bad-markup-one-line: b");
  CHECK(check("- a") == "bad-markup bad-markup-one-line: - a");
  CHECK(check("*a  \nb*") == "bad-markup bad-markup-one-line: *a  \nb*");
}
