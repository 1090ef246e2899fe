// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/unicode.h"
#include "unit/write/build.h"
#include "unit/write/samples.h"
#include "write/write.h"

using namespace dateline;
using namespace build;

namespace {
std::string written(const Document& document) {
  return write::find_format("text")->write(document, samples::options());
}
std::string written(Line line) { return written(samples::of(std::move(line))); }
std::string written(Blocks blocks) { return written(samples::of(std::move(blocks))); }
std::string written(std::string words) { return written(Line{run(std::move(words))}); }

std::string repeated(std::string_view words, int times) {
  std::string out;
  while (times-- > 0) out += words;
  return out;
}
} // namespace

TEST_CASE("what a picture shows stands in brackets, and the title of other media does not") {
  Picture picture{.image = std::make_shared<Image>(),
                  .alternative = " a tower\n",
                  .source = "https://a.example/b",
                  .caption = {},
                  .credit = {}};
  CHECK(written(Blocks{block(picture)}) == "[a tower]\u00A0[1]\n\n  [1] https://a.example/b\n");
  picture.image = nullptr;
  CHECK(written(Blocks{block(picture)}) == "a tower\u00A0[1]\n\n  [1] https://a.example/b\n");
  picture.alternative = " ";
  picture.caption = {run("At dawn")};
  CHECK(written(Blocks{block(picture)}) == "At dawn\n");
}

TEST_CASE("a line has 72 cells at most and ends between words") {
  CHECK(written(repeated("123456789 ", 8)) == repeated("123456789 ", 6) + "123456789\n123456789\n");
  const std::string fits(72, 'x');
  CHECK(written(fits + " y") == fits + "\ny\n");
  CHECK(written("a " + fits) == "a\n" + fits + "\n");
}

TEST_CASE("what is longer than a line stays whole") {
  const auto address = "https://example.org/" + std::string(90, 'a') + "-" + std::string(90, 'b');
  CHECK(written("See " + address + " for more.") == "See\n" + address + "\nfor more.\n");
}

TEST_CASE("wide characters take two cells, and what may not begin a line does not") {
  CHECK(written(repeated("字", 37)) == repeated("字", 36) + "\n字\n");
  CHECK(written(repeated("字", 36) + "。") == repeated("字", 35) + "\n字。\n");
}

TEST_CASE("only a space at its end tells a line that ends between clauses of a script without spaces") {
  CHECK(written(repeated("字", 35) + " 字字") == repeated("字", 35) + " \n字字\n");
  CHECK(written(std::string(70, 'x') + " 字字") == std::string(70, 'x') + "\n字字\n");
}

TEST_CASE("white space at the ends of lines goes, and so do lines of nothing else") {
  CHECK(written("  a \n\n \t\n  - b\tc ") == "a\n- b c\n");
  CHECK(written(" ").empty());
  CHECK(written("").empty());
}

TEST_CASE("marks hang, and every kind of block begins in a column of its own") {
  const auto numbers = block(List{.ordered = true, .start = 9, .items = {{paragraph("c")}, {paragraph("d\ne")}}});
  const auto list = block(List{.items = {{paragraph("- a"), numbers}, {paragraph(" ")}, {paragraph("b")}}});
  CHECK(written(Blocks{list}) == "  - - a\n      9. c\n      10. d\n          e\n  - b\n");
  CHECK(written(Blocks{block(BlockQuote{{paragraph("a"), paragraph("b")}})}) == "    a\n\n    b\n");
  CHECK(written(Blocks{block(CodeBlock{"a\n\n  b\n"}), block(CodeBlock{"c"})}) == "\ta\n\t\n\t  b\n\n\tc\n");
  const auto loose = block(List{.tight = false, .items = {{paragraph("a")}, {paragraph("b")}}});
  CHECK(written(Blocks{loose, paragraph("c")}) == "  - a\n\n  - b\n\nc\n");
}

TEST_CASE("a table has columns where they fit, with an empty line before each row if one has several lines") {
  CHECK(written(Blocks{table({{"Time", "What"}, {"13:30", "Doors"}, {"", ""}, {"14:00", ""}, {"", "- end"}})}) ==
        " Time   What\n -----  -----\n 13:30  Doors\n 14:00\n        - end\n");
  CHECK(written(Blocks{table({{"", ""}, {"字", "a\nb"}}), paragraph("c")}) == " --  -\n\n 字  a\n     b\n\nc\n");
  const auto wide = repeated("word ", 30);
  const auto lines = written(Blocks{block(List{.items = {{table({{"A", "B"}, {"1", wide}})}}})});
  CHECK(lines.starts_with("  -  A  B\n     -  -----"));
  for (std::size_t at = 0, end = 0; end != lines.npos; at = end + 1) {
    end = lines.find('\n', at);
    CHECK(display_width(lines.substr(at, end - at)) <= 72);
  }
}

TEST_CASE("figures stand at the end of their column, but where a block begins") {
  CHECK(written(Blocks{table({{"What", "Sum"}, {"a", "1 000"}, {"b", "20"}, {"c", ""}}, {1})}) ==
        " What    Sum\n ----  -----\n a     1 000\n b        20\n c\n");
  CHECK(written(Blocks{table({{"No", "字"}, {"100", "x"}, {"20", "y"}}, {0, 1})}) ==
        " No   字\n ---  --\n 100   x\n  20   y\n");
  CHECK(written(Blocks{table({{"Sum", "What"}, {"100", "a\nb"}, {"20", "c"}}, {0})}) ==
        " Sum  What\n ---  ----\n\n 100  a\n      b\n\n 20   c\n");
}

TEST_CASE("where columns do not fit, or run from right to left, a row is an item") {
  const std::string word(60, 'x');
  auto document = samples::of(Blocks{table({{"A", "", "B"}, {word, "c", word}, {"", "", "d"}})});
  const auto items = "  - A: " + word + "\n    c\n    B: " + word + "\n  - B: d\n";
  CHECK(written(document) == items);
  document = samples::of(Blocks{table({{"A", "B"}, {"c", "d"}})});
  document.direction = Direction::right_to_left;
  CHECK(written(document) == "  - A: c\n    B: d\n");
  document.labels["table-cell"] = "{cell} ({head})";
  CHECK(written(document) == "  - c (A)\n    d (B)\n");
}

TEST_CASE("addresses stand after the text, each once, but for those that the text shows") {
  const auto linked = [](std::string address, std::string words) {
    return make(Link{std::move(address), {run(std::move(words))}});
  };
  CHECK(written({linked("https://a.example/", "a"), run(", "), linked("https://b.example", "b"), run(", "),
                 linked("https://a.example/", "c")}) ==
        "a\u00A0[1], b\u00A0[2], c\u00A0[1]\n\n  [1] https://a.example/\n  [2] https://b.example\n");
  for (const auto& [address, words] :
       std::initializer_list<std::pair<std::string, std::string>>{{"https://a.example/", "a.example"},
                                                                  {"https://a.example/x", "https://a.example/x"},
                                                                  {"https://a.example/ñ b", "https://a.example/ñ b"},
                                                                  {"mailto:a@b.example", "a@b.example"},
                                                                  {"tel:+34910000000", "+34 910 000 000"},
                                                                  {"javascript:x", "x"}})
    CHECK(written({linked(address, words)}) == words + "\n");
  CHECK(written({linked("mailto:a@b.example?subject=x", "a@b.example")}) ==
        "a@b.example\u00A0[1]\n\n  [1] mailto:a@b.example?subject=x\n");
}

TEST_CASE("a number that the text has in brackets is no address's") {
  CHECK(written({run("[1] "), make(Link{"https://a.example", {run("x")}})}) ==
        "[1] x\u00A0[2]\n\n  [2] https://a.example\n");
}

TEST_CASE("an address keeps to its line whatever white space a value puts into it") {
  CHECK(written({make(Link{"https://a.example/\u3000b\nc", {run("x")}})}) ==
        "x\u00A0[1]\n\n  [1] https://a.example/%E3%80%80b%0Ac\n");
}

TEST_CASE("lists in lists for ever still have words in their lines") {
  Blocks blocks{paragraph(repeated("word ", 40))};
  for (int depth = 0; depth < 60; ++depth) blocks = {block(List{.items = {blocks}})};
  CHECK(written(blocks).find("word word word word") != std::string::npos);
}

TEST_CASE("lines of Thai, Lao, Khmer and Burmese end between words, of Tibetan behind a syllable") {
  for (const auto* word : {"ภาษาไทย", "ພາສາລາວ", "ភាសាខ្មែរ", "မြန်မာစာ", "བོད་"}) {
    const auto text = repeated(word, 30);
    const auto lines = written(text);
    CAPTURE(lines);
    CHECK(display_width(lines.substr(0, lines.find('\n'))) <= 72);
    std::string joined;
    for (const char c : lines)
      if (c != '\n') joined += c;
    CHECK(joined == text);
  }
}
