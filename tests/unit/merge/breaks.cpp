// SPDX-License-Identifier: MIT
#include "merge/breaks.h"

#include <doctest/doctest.h>

#include "unit/merge/build.h"

using namespace build;

namespace {
const std::string at_break(open_break);

/// What a line break becomes between two texts, of which the first may stand in a link.
std::string joined(const std::string& before, const std::string& after, bool linked = false) {
  Line line = linked ? Line{Inline{Link{"https://a.example", words(before)}, {}}} : words(before);
  line.push_back({Run{at_break}, {}});
  line.push_back({Run{after}, {}});
  Blocks blocks = {paragraph(std::move(line))};
  merge::close_breaks(blocks);
  return plain_text(std::get<Paragraph>(blocks[0].node).content);
}
} // namespace

TEST_CASE("a line break beside a value is nothing only between characters that set no spaces") {
  CHECK(joined("ウィキメディア", "です") == "ウィキメディアです");
  CHECK(joined("Wikimedia", "です") == "Wikimedia です");
  CHECK(joined("です", "8082") == "です 8082");
  CHECK(joined("値", "です", true) == "値です");
  CHECK(joined("value", "です", true) == "value です");
}

TEST_CASE("a line break beside an empty value looks past it") {
  Blocks blocks = {paragraph({Inline{Run{"は" + at_break}, {}}, Inline{Run{""}, {}}, Inline{Run{"です"}, {}}})};
  merge::close_breaks(blocks);
  CHECK(plain_text(std::get<Paragraph>(blocks[0].node).content) == "はです");
}

TEST_CASE("a line break before a hard one, and in items, quotes and cells") {
  List list;
  list.items = {{paragraph(words("は" + at_break + "x"))}};
  Blocks blocks = {Block{list, {}}, Block{BlockQuote{{paragraph(words("は" + at_break + "で"))}}, {}},
                   paragraph({Inline{Run{"は" + at_break}, {}}, Inline{Break{}, {}}, Inline{Run{"で"}, {}}}),
                   Block{TableBlock{{words("は" + at_break + "x")}, {{words("は" + at_break + "で")}}}, {}}};
  merge::close_breaks(blocks);
  CHECK(plain_text(blocks) == "は x\nはで\nは \nで\nは x\nはで\n");
}

TEST_CASE("in a message a line break is a space") { CHECK(merge::with_spaces("a" + at_break + "b") == "a b"); }
