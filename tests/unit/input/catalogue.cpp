// SPDX-License-Identifier: MIT
#include "content/catalogue.h"

#include <doctest/doctest.h>

#include "input/input.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
Catalogue read(const std::string& text, std::string expected = {}, Catalogue words = {}) {
  Diagnostics diagnostics;
  input::read_catalogue(source(text), words, diagnostics);
  CHECK(found(diagnostics) == expected);
  return words;
}
} // namespace

TEST_CASE("words, plurals and what is kept for translators") {
  const auto words =
      read(R"({"@metadata": {"authors": [{"a": [1]}]}, "a": "x {y} \u00e9\"", "n": {"one": "1", "other": "2"}})");
  CHECK(words.words.size() == 3);
  CHECK(words.word("a") == "x {y} é\"");
  CHECK(words.word("n.one") == "1");
  CHECK(words.word("n.other") == "2");
  CHECK(words.word("b") == "");
}

TEST_CASE("a word goes over its parent's, whether it is a plural or not") {
  Catalogue parent;
  parent.words = {{"a", "x"}, {"n.one", "1"}, {"n.few", "2"}, {"n.other", "3"}};
  const auto child = read(R"({"n": {"other": "4"}})", "", parent);
  CHECK(child.words.size() == 2);
  CHECK(child.word("a") == "x");
  CHECK(child.word("n.other") == "4");
  CHECK(read(R"({"n": ""})", "", parent).words.size() == 2);
}

TEST_CASE("faults in words stand where they are") {
  read(R"({"a": "x", "b": "y", "a": "z"})", R"(given-twice given-twice: "a")");
  read(R"({"a": "x {y"})", "bad-blank bad-blank-word: {");
  read(R"({"a": "\u00e9\n {y z}"})", "bad-blank bad-blank-word: {");
  read(R"({"a": "x }"})", "bad-blank bad-blank-word: }");
  read(R"({"a": 12})", "bad-type bad-type-text: 12");
  read(R"({"a": ["x"]})", "bad-type bad-type-text: [\"x\"]");
  read(R"({"n": {"one": "x"}})", R"(bad-json bad-json-no-other: "n")");
  read(R"({"n": {"other": "x", "ohter": "y"}})", R"(bad-json bad-json-plural: "ohter")");
  read(R"({"n": {"other": "x", "other": "y"}})", R"(given-twice given-twice: "other")");
  read("{\"a\": \"\xC2\x85\"}", "hidden-character hidden-character: \xC2\x85");
}

TEST_CASE("a plural has all forms of its language") {
  Catalogue polish;
  polish.language = "pl";
  read(R"({"n": {"one": "x", "few": "y", "many": "z", "other": "z"}})", "", polish);
  read(R"({"n": {"one": "x", "other": "z"}})", R"(bad-json bad-json-forms: "n")", polish);
}

TEST_CASE("a file that is no JSON says where") {
  read("{\"a\": \"x\",\n}", "bad-json bad-json-comma: ,");
  read("{\"a\": \"x\"\n\"b\": \"y\"}", "bad-json bad-json-no-comma: \"");
  read("{\"a\": \"x\n\"}", "bad-json bad-json-open: \n");
  read("{\"a\": \"x\"", "bad-json bad-json-end: ");
  read("", "bad-json bad-json-end: ");
  read("{a: 1}", "bad-json bad-json: a");
  read("[\"a\"]", "bad-json bad-json-object: [");
  read(std::string(100000, '['), "too-large too-large-depth: [");
}
