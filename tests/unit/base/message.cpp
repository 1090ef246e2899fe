// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <doctest/doctest.h>
#include <unicode/messagepattern.h>

#include <cstdint>
#include <fstream>
#include <sstream>

#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
CutText cut_english(const std::string& text, Diagnostics& diagnostics) {
  return cut(whole(source(text)), "en", diagnostics);
}

std::string faults(const std::string& text) {
  Diagnostics diagnostics;
  cut_english(text, diagnostics);
  return found(diagnostics);
}

/// The text of the one blank that `text` is, with n = `number` and anything else its name in capitals.
std::string said(const std::string& text, double number, const std::string& language = "en") {
  Diagnostics diagnostics;
  const auto pieces = cut(whole(source(text)), language, diagnostics);
  REQUIRE(found(diagnostics) == "");
  REQUIRE(pieces.blanks.size() == 1);
  Answers answers;
  answers.text = [](const Blank& blank) -> std::optional<std::string> {
    if (blank.name == "nothing") return std::nullopt;
    return "<" + blank.name + (blank.style.empty() ? "" : ":" + blank.style) + ">";
  };
  answers.number = [&](const Blank&) { return std::optional(number); };
  answers.choice = [](const Blank& blank) { return std::optional(blank.name); };
  answers.sign = [](const Blank&, double value) {
    std::ostringstream out;
    out << value;
    return out.str();
  };
  const auto out = evaluate(pieces.blanks[0], language, answers);
  return out.missing ? "missing " + out.missing->name : out.text;
}
} // namespace

TEST_CASE("text is cut at its blanks, and every place is kept") {
  Diagnostics diagnostics;
  const auto pieces = cut_english("From {city}, {date, date, long}: \\{ok\\}", diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(pieces.text.text == "From " + stand_in(0) + ", " + stand_in(1) + ": \\{ok\\}");
  REQUIRE(pieces.blanks.size() == 2);
  CHECK(text_at(pieces.blanks[0].span) == "{city}");
  CHECK(text_at(pieces.blanks[1].span) == "{date, date, long}");
  CHECK(text_at(pieces.blanks[1].name_span) == "date");
  CHECK(text_at(pieces.blanks[1].style_span) == "long");
  CHECK(text_at(pieces.text.at(5, 5 + stand_in(0).size())) == "{city}");
  const auto colon = pieces.text.text.find(": ");
  CHECK(text_at(pieces.text.at(colon, colon + 4)) == ": \\{");
  CHECK(plain_braces(pieces.text.text.substr(colon)) == ": {ok}");
}

TEST_CASE("a stand-in is read back, and nothing else is one") {
  const auto text = "a" + stand_in(12) + "b";
  std::size_t at = 1;
  CHECK(read_stand_in(text, at) == 12);
  CHECK(text.substr(at) == "b");
  CHECK_FALSE(read_stand_in(text, at));
  std::size_t broken = 0;
  CHECK_FALSE(read_stand_in("\uFDD0x\uFDD1", broken));
  CHECK(broken == 0);
}

TEST_CASE("an apostrophe is an apostrophe") {
  CHECK(said("{n, plural, one {l'{name}} other {l'# '{name}'}}", 1) == "l'<name>");
  CHECK(said("{n, plural, one {l'{name}} other {l'# '{name}'}}", 3) == "l'3 '<name>'");
}

TEST_CASE("plural, select, ordinal, offset, number sign and nesting") {
  CHECK(said("{n, plural, =0 {none} one {one} other {# things}}", 0) == "none");
  CHECK(said("{n, plural, =0 {none} one {one} other {# things}}", 1) == "one");
  CHECK(said("{n, plural, =0 {none} one {one} other {# things}}", 7) == "7 things");
  CHECK(said("{n, plural, offset:1 =1 {you} one {you and # more} other {you and # more}}", 1) == "you");
  CHECK(said("{n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}", 2) == "you and 1 other");
  CHECK(said("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", 22) == "22nd");
  CHECK(said("{n, plural, one {a} few {b} many {c} other {d}}", 3, "pl") == "b");
  CHECK(said("{x, select, x {this} other {that}}", 0) == "this");
  CHECK(said("{y, select, x {this} other {that #}}", 0) == "that #");
  CHECK(said("{n, plural, other {{x, select, other {# of {n, number, over}}}}}", 4) == "4 of <n:over>");
  CHECK(said("{n, plural, other {\\{#\\}}}", 4) == "{4}");
}

TEST_CASE("a missing value is known by its blank, unless its branch is not taken") {
  const std::string text = "{n, plural, one {{nothing}} other {all}}";
  CHECK(said(text, 1) == "missing nothing");
  CHECK(said(text, 2) == "all");
}

TEST_CASE("every fault has its message, at its place") {
  CHECK(faults("a {city") == "bad-blank bad-blank-unclosed: {");
  CHECK(faults("a } b") == "bad-blank bad-blank-lone: }");
  CHECK(faults("{}") == "bad-blank bad-blank-empty: {}");
  CHECK(faults("{{city}}") == "bad-blank bad-blank-double: {{");
  CHECK(faults("{0}") == "bad-blank bad-blank-number: 0");
  CHECK(faults("{na me}") == "bad-blank bad-blank-name: na me");
  CHECK(faults("{été}") == "bad-blank bad-blank-name: été");
  CHECK(faults("{x,}") == "bad-blank bad-blank-no-kind: ,");
  CHECK(faults("{x, foo}") == "bad-blank bad-blank-kind: foo");
  CHECK(faults("{x, choice, 1#a}") == "bad-blank bad-blank-old-choice: choice");
  CHECK(faults("{x, date, }") == "bad-blank bad-blank-no-style: ,");
  CHECK(faults("{x, date, lnog}") == "bad-blank bad-blank-style: lnog");
  CHECK(faults("{x, date, ::}") == "bad-blank bad-blank-skeleton: ::");
  CHECK(faults("{x, number, ::scale/100}") == "bad-blank bad-blank-skeleton: ::scale/100");
  CHECK(faults("{x, number, ::.0000000000000000}") == "bad-blank bad-blank-skeleton: ::.0000000000000000");
  CHECK(faults("{x, date, {y}}") == "bad-blank bad-blank-braces: {");
  CHECK(faults("{x, plural}") == "bad-blank bad-blank-no-branches: plural");
  CHECK(faults("{x, plural, one {a}}") == "bad-blank bad-blank-no-other: plural");
  CHECK(faults("{x, plural, other}") == "bad-blank bad-blank-no-text: other");
  CHECK(faults("{x, plural, {a} other {b}}") == "bad-blank bad-blank-no-selector: {");
  CHECK(faults("{x, plural, few {a} other {b}}") == "bad-blank bad-blank-plural: few");
  CHECK(faults("{x, plural, one: {a} other {b}}") == "bad-blank bad-blank-selector: one:");
  CHECK(faults("{x, plural, =1 {a} =1.0 {b} other {c}}") == "bad-blank bad-blank-twice: =1.0");
  CHECK(faults("{x, plural, =a {a} other {b}}") == "bad-blank bad-blank-equals: =a");
  CHECK(faults("{x, plural, offset:x other {b}}") == "bad-blank bad-blank-offset: offset:x");
  CHECK(faults("{x, select, a {} a {} other {}}") == "bad-blank bad-blank-twice: a");
}

TEST_CASE("what follows a blank at fault is still read") {
  Diagnostics diagnostics;
  const auto pieces = cut_english("{x, foo} {city} {open\n\n{date}", diagnostics);
  CHECK(found(diagnostics) == "bad-blank bad-blank-kind: foo\nbad-blank bad-blank-unclosed: {");
  CHECK(pieces.text.text == stand_in(0) + " " + stand_in(1) + " " + stand_in(2) + "\n\n" + stand_in(3));
}

TEST_CASE("a blank may be long and deep, but not without end") {
  const auto nested = [](int depth) {
    std::string text = "{x}";
    for (int i = 1; i < depth; i += 2) text = "{x, select, other {" + text + "}}";
    return text;
  };
  CHECK(faults(nested(7)) == "");
  CHECK(faults(nested(9)) == "too-large too-large-blank-depth: {");
  CHECK(faults(nested(100)) == "too-large too-large-blank-depth: {");
  CHECK(faults("{x, select, other {" + std::string(4000, 'a') + "}}") == "");
  CHECK(faults("{x, select, other {" + std::string(5000, 'a') + "}}") == "too-large too-large-blank: {");
}

TEST_CASE("plural categories are CLDR's") {
  CHECK(plural_categories("en") == std::vector<std::string>{"one", "other"});
  CHECK(plural_categories("ja") == std::vector<std::string>{"other"});
  CHECK(plural_categories("ar").size() == 6);
  CHECK(plural_categories("en", true) == std::vector<std::string>{"one", "two", "few", "other"});
  CHECK(plural_category(3, "ar") == "few");
  CHECK(plural_category(0, "fr") == "one");
  CHECK(plural_category(1, "not a tag at all") == "other");
}

TEST_CASE("no pattern at the edge of MessageFormat passes") {
  std::ifstream file(DATELINE_TEST_DATA "/icu72-messageformat-edge.tsv");
  REQUIRE(file);
  int patterns = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const auto pattern = line.substr(0, line.find('\t'));
    ++patterns;
    INFO(pattern);
    // These two are sound but for the fields that they name.
    if (pattern == "{1a}" || pattern == "{name,number}")
      CHECK(faults(pattern) == "");
    else
      CHECK(faults(pattern).starts_with("bad-blank "));
  }
  CHECK(patterns >= 28);
}

TEST_CASE("what is sound is read as ICU reads it") {
  for (const std::string pattern : {"{x}", "{x,number}", "{ x , number , ::currency/EUR }", "{x,date,long}",
                                    "{x, plural, =0{a}one{b #}other{c {y}}}", "{x, select, a {b} other {c}}",
                                    "{x, selectordinal, offset:1 one {#} other {{y, select, other {z}}}}"}) {
    Diagnostics diagnostics;
    const auto pieces = cut_english(pattern, diagnostics);
    INFO(pattern);
    REQUIRE(pieces.blanks.size() == 1);
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessagePattern icu(icu::UnicodeString::fromUTF8(pattern), nullptr, status);
    REQUIRE(U_SUCCESS(status));
    std::size_t selectors = 0, depth = 0;
    for (int i = 0; i < icu.countParts(); ++i) {
      const auto& part = icu.getPart(i);
      if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) ++depth;
      if (part.getType() == UMSGPAT_PART_TYPE_ARG_LIMIT) --depth;
      selectors += part.getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR && depth == 1;
    }
    CHECK(pieces.blanks[0].branches.size() == selectors);
  }
}

TEST_CASE("a blank that cannot be read keeps its place, under a name that no field has") {
  const auto shown = [](const std::string& text) {
    Diagnostics diagnostics;
    const auto pieces = cut(whole(source(text)), "en", diagnostics);
    REQUIRE(pieces.blanks.size() == 1);
    CHECK(pieces.blanks[0].faulty);
    CHECK(pieces.text.text == "a " + stand_in(0));
    return pieces.blanks[0].name;
  };
  CHECK(shown("a {x, date, never}") == "x, …");
  CHECK(shown("a {na me}") == "na me");
  CHECK(shown("a {x and all that follows") == "…");
}
