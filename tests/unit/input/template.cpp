// SPDX-License-Identifier: MIT
#include "content/template.h"

#include <doctest/doctest.h>

#include "input/input.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
const std::string sound = R"(kind = "release"
[fields.venue]
type = "place"
[fields.guests]
type = "number"
required = true
min = 1
[fields.speaker]
type = "person"
[fields.colour]
type = "text"
choices = ["red", "green"]
example = "red"
[[sections]]
name = "headline"
required = true
[[sections]]
name = "lead"
required = true
[[sections]]
name = "visit"
[[sections]]
name = "quotes"
at_least = 1
)";

Template read(const std::string& text, const std::string& expected) {
  Diagnostics diagnostics;
  auto out = input::read_template(source(text), "notice", {"en"}, diagnostics);
  CHECK(found(diagnostics) == expected);
  return out;
}

TemplateText read_text(const std::string& text, const std::string& expected) {
  Diagnostics diagnostics;
  const auto subject = read(sound, "");
  auto out = input::read_template_text(source(text), subject, "en", diagnostics);
  CHECK(found(diagnostics) == expected);
  return out;
}
} // namespace

TEST_CASE("a template says what fields and sections there are") {
  const auto subject = read(sound, "");
  CHECK(subject.kind == "release");
  REQUIRE(subject.fields.size() == 4);
  CHECK(subject.fields[1].required);
  CHECK(subject.fields[1].min == 1);
  CHECK(subject.fields[2].type == FieldType::person);
  CHECK(subject.fields[3].choices == std::vector<std::string>{"red", "green"});
  REQUIRE(subject.sections.size() == 4);
  CHECK(subject.sections[3].at_least == 1);
}

TEST_CASE("an example may be by language") {
  const auto subject = read(R"(kind = "release"
[fields.venue]
type = "text"
example.es = "el museo"
example.en = "the museum"
[fields.speaker]
type = "person"
example = { name = "Ana", role = "editor" }
[fields.guests]
type = "number"
)",
                            "");
  const auto text = [](const Value* value) { return std::get<Excerpt>(value->data).text; };
  REQUIRE(subject.fields.size() == 3);
  CHECK(text(example_of(subject.fields[0], "es-MX")) == "el museo");
  CHECK(text(example_of(subject.fields[0], "ja")) == "the museum");
  CHECK(std::get<Table>(example_of(subject.fields[1], "es")->data).size() == 2);
  CHECK(example_of(subject.fields[2], "es") == nullptr);
}

TEST_CASE("faults of a template stand where they are") {
  read("kind = \"relaese\"", "bad-value bad-value-choice: \"relaese\"");
  read(sound + "reqired = true", "unknown-key unknown-key-in: reqired");
  read(sound + "[fields.city]\ntype = \"text\"", "taken-name taken-name: city");
  read(sound + "[fields.speaker_role]\ntype = \"text\"", "taken-name taken-name: speaker_role");
  read(sound + "[fields.12]\ntype = \"text\"", "bad-name bad-name: 12");
  read(sound + "[fields.a-b]\ntype = \"text\"", "bad-name bad-name: a-b");
  read(sound + "[[sections]]\nname = \"talks\"\n[tables.talks]\nas = \"list\"\ncolumns.a.type = \"text\"\n"
               "[fields.talks]\ntype = \"text\"",
       "taken-name taken-name: talks");
  read(sound + "[fields.a]\ntype = \"number\"\nmin = 2\nmax = 1", "bad-value bad-value-bounds: 1");
  read(sound + "[fields.a]\ntype = \"url\"\nchoices = [\"x\"]", "bad-value bad-value-choices: [\"x\"]");
  read(sound + "[[sections]]\nname = \"lead\"", "given-twice given-twice: \"lead\"");
  read(sound + "[[sections]]\nname = \"a b\"", "bad-name bad-name-section: \"a b\"");
}

TEST_CASE("a language file is front matter and sections, with any line ends") {
  const std::string text =
      "+++\ntitle = \"A\"\nreviewed = true\n[help]\nvenue = \"where\"\n[fields.hall]\nhelp = \"b\"\n"
      "default = \"in {venue}\"\n+++\n\n<!-- lead -->\nWelcome.\n\n<!-- visit -->\n\nAt {venue}.\n";
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  for (const auto& file : {text, windows}) {
    const auto read = read_text(file, "");
    CHECK(read.title.text == "A");
    CHECK(text_at(read.title.span) == "\"A\"");
    CHECK(read.reviewed);
    CHECK(read.help.at("venue").text == "where");
    REQUIRE(read.fields.size() == 1);
    CHECK(text_at(read.fields[0].fallback->blanks.at(0).span) == "{venue}");
    CHECK(read.sections.at("lead")->source.text == "Welcome.");
    const auto& visit = *read.sections.at("visit");
    CHECK(visit.source.text == "At {venue}.");
    CHECK(text_at(visit.blanks.at(0).span) == "{venue}");
    CHECK(text_at(visit.blocks.at(0).span) == "At {venue}.");
  }
}

TEST_CASE("faults of a language file stand where they are") {
  read_text("Doors open.\n<!-- lead -->\na", "bad-template bad-template-before: Doors open.");
  read_text("+++\ntitle = \"A\"\n<!-- lead -->\na", "bad-template bad-template-front: +++");
  read_text("+++\ntilte = \"A\"\n+++", "unknown-key unknown-key: tilte");
  read_text("+++\n[help]\nvenu = \"A\"\n+++", "unknown-field unknown-field-help: venu");
  read_text("+++\n[fields.venue]\ndefault = \"A\"\n+++", "taken-name taken-name: venue");
  read_text("<!-- laed -->\na", "unknown-section unknown-section-template: laed");
  read_text("<!-- lead -->\na\n<!-- lead -->\nb", "given-twice given-twice: lead");
  read_text("<!-- lead -->\n- a\n  <!-- visit -->\n", "bad-markup bad-markup-comment: <!-- visit -->");
  read_text("<!-- lead -->\n```\n<!-- visit -->\n```\n", "");
  read_text("<!-- headline -->\na\n\nb", "bad-markup bad-markup-one-line: b");
  read_text("<!-- lead -->\na\x01\x62", "hidden-character hidden-character: \x01");
  read_text("<!-- lead -->\na\xC2\x85\x62", "hidden-character hidden-character: \xC2\x85");
}

TEST_CASE("a required section can do without optional fields") {
  const std::string fault = "optional-only optional-only: lead";
  read_text("<!-- lead -->\nAt {venue}.", fault);
  read_text("<!-- lead -->\n## Now\n\n- At [there](https://a.example/{venue})\n- By {speaker_short}", fault);
  read_text("<!-- lead -->\nAt {venue}.\n\nFor {guests}.", "");
  for (const std::string blank : {"{city}", "{number}", "{website}"})
    read_text("<!-- lead -->\nIn " + blank + ".", fault);
  read_text("<!-- lead -->\nBy {chapter} in {country}, {date}.", "");
  read_text("<!-- lead -->\n{guests, plural, other {At {venue}.}}", "");
  read_text("<!-- visit -->\nAt {venue}.", "");
  read_text("<!-- lead -->\n", "");
}

TEST_CASE("a language takes from its parent what its own file does not say") {
  const auto parent =
      read_text("+++\ntitle = \"A\"\n[help]\nvenue = \"where\"\n+++\n<!-- lead -->\nA\n<!-- visit -->\nB", "");
  const auto own = input::inherit(read_text("<!-- visit -->\nC", ""), parent);
  CHECK(own.title.text == "A");
  CHECK(own.help.at("venue").text == "where");
  CHECK(own.sections.at("lead") == parent.sections.at("lead"));
  CHECK(own.sections.at("visit")->source.text == "C");
}
