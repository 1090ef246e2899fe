// SPDX-License-Identifier: MIT
#include "base/source.h"

#include <doctest/doctest.h>

using namespace dateline;

namespace {
Place at(const std::string& text, std::string_view word) { return place(Source{"x", text}, text.find(word)); }
} // namespace

TEST_CASE("a column counts what a reader counts") {
  CHECK(at("é!", "!").column == 2);
  CHECK(at("e\u0301!", "!").column == 2);
  CHECK(at("日本!", "!").column == 3);
  CHECK(at("\t!", "!").column == 2);
  CHECK(at("السلام!", "!").column == 7);
  CHECK(at("👩‍👩‍👧!", "!").column == 2);
}

TEST_CASE("lines end in LF or CRLF, and a byte order mark is no column") {
  CHECK(at("a\r\nb!", "!").line == 2);
  CHECK(at("a\r\nb!", "!").column == 2);
  CHECK(at("\xEF\xBB\xBF!", "!").column == 1);
  CHECK(place(Source{"x", "a\nb"}, 99).line == 2);
  CHECK(place(Source{"x", "a\nb"}, 99).column == 2);
  CHECK(line_text(Source{"x", "\xEF\xBB\xBFone\r\ntwo\n"}, 1) == "one");
  CHECK(line_text(Source{"x", "one\r\ntwo\n"}, 2) == "two");
  CHECK(line_text(Source{"x", "one\n"}, 9).empty());
}

TEST_CASE("an excerpt knows where its bytes stood") {
  // a = "x\ty{z}": the escape is two bytes in the file and one in the text.
  const auto source = std::make_shared<const Source>(Source{"x", R"(a = "x\ty{z}")"});
  Excerpt excerpt;
  excerpt.text = "x\ty{z}";
  excerpt.span = {source, 4, 13};
  excerpt.anchors = {{0, 5}, {1, 6}, {2, 8}};
  const auto blank = excerpt.at(3, 6);
  CHECK(source->text.substr(blank.begin, blank.end - blank.begin) == "{z}");
  const auto part = excerpt.part(2, 6);
  CHECK(part.text == "y{z}");
  CHECK(part.at(1, 4).begin == blank.begin);
  CHECK(part.at(1, 4).end == blank.end);
  CHECK(excerpt.at(2, 2).begin == 8);
  CHECK(excerpt.at(2, 2).end == 8);
}
