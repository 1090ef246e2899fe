// SPDX-License-Identifier: MIT
#include "merge/fill.h"

#include <doctest/doctest.h>

#include "unit/merge/build.h"

using namespace build;

TEST_CASE("a value stands where its blank stood, and has its place") {
  Case at;
  at.section("lead", "Doors of {venue} open.");
  at.values["venue"] = value("the *Castle*");
  const auto document = at.document();
  const auto& line = std::get<Paragraph>(document.sections.at(0).blocks.at(0).node).content;
  REQUIRE(line.size() == 3);
  CHECK(plain_text(line) == "Doors of the *Castle* open.");
  const auto covers = [&](std::size_t i, std::uint32_t begin, std::uint32_t end) {
    return line[i].span.begin == begin && line[i].span.end == end;
  };
  CHECK(covers(0, 0, 9));
  CHECK(covers(1, 9, 16));
  CHECK(covers(2, 16, 22));
}

TEST_CASE("several blanks in one run keep their places") {
  Case at;
  at.section("lead", "{a}, {b}{c}.");
  for (const auto* name : {"a", "b", "c"}) at.values[name] = value(name);
  const auto document = at.document();
  const auto& line = std::get<Paragraph>(document.sections.at(0).blocks.at(0).node).content;
  const auto* const source = "{a}, {b}{c}.";
  std::vector<std::string> places;
  for (const auto& part : line)
    places.push_back(std::string(source).substr(part.span.begin, part.span.end - part.span.begin));
  CHECK(places == std::vector<std::string>{"{a}", ", ", "{b}", "{c}", "."});
}

TEST_CASE("values in code, link addresses and link text") {
  auto content = std::make_shared<Prose>();
  const auto text = [&](const std::string& words) { return std::get<Run>(prose_line(*content, words)[0].node).text; };
  const auto address = text("https://{host}/");
  content->blocks = {paragraph({Inline{Link{address, prose_line(*content, "at {site}")}, {}}}),
                     Block{CodeBlock{text("run {host}\n")}, {}}, paragraph({Inline{Code{text("{host}")}, {}}})};
  Case at;
  at.section("lead", "");
  at.text.sections["lead"] = content;
  at.values["host"] = value("x.example");
  at.values["site"] = {{Inline{Link{"https://y.example", words("y.example")}, {}}}, {}, "https://y.example", {}, true, {}};
  CHECK(at.print() == "[lead]\n[at y.example](https://x.example/)\n```run x.example\nx.example\n");
}

TEST_CASE("a value in emphasis") {
  auto content = std::make_shared<Prose>();
  content->blocks = {paragraph({Inline{Emphasis{{Inline{Strong{prose_line(*content, "so {x}")}, {}}}}, {}}})};
  Case at;
  at.section("lead", "");
  at.text.sections["lead"] = content;
  at.values["x"] = value("be it");
  CHECK(at.print() == "[lead]\nso be it\n");
}

TEST_CASE("a paragraph without its value is left out, and a note says so") {
  Case at;
  at.section("lead", "Stays.\nDoors open at {venue}.");
  at.values["venue"] = missing("venue");
  CHECK(at.print() == "[lead]\nStays.\n");
  REQUIRE(at.diagnostics.all.size() == 1);
  const auto& note = at.diagnostics.all[0];
  CHECK(note.level == Level::note);
  CHECK(note.language == "en");
  CHECK(std::get<std::string>(note.arguments[0].value) == "Doors open at {venue}.");
  CHECK(std::get<std::string>(note.arguments[1].value) == "venue");
  CHECK(note.span.source->text.substr(note.span.begin, note.span.end - note.span.begin) == "{venue}");
}

TEST_CASE("a required value that is missing is printed as such") {
  Case at;
  at.section("lead", "Doors open at {venue}.");
  at.values["venue"] = missing("venue", false);
  CHECK(at.print() == "[lead]\nDoors open at ⟦venue⟧.\n");
  CHECK(at.diagnostics.all.empty());
}

TEST_CASE("a link's address counts") {
  auto content = std::make_shared<Prose>();
  const auto address = std::get<Run>(prose_line(*content, "https://{host}/")[0].node).text;
  content->blocks = {paragraph({Inline{Link{address, words("Tickets")}, {}}}), paragraph(words("Stays."))};
  Case at;
  at.section("lead", "");
  at.text.sections["lead"] = content;
  at.values["host"] = missing("host");
  CHECK(at.print() == "[lead]\nStays.\n");
}

TEST_CASE("a list item is left out; a list without items; a section without blocks") {
  Case at;
  at.section("lead", "Lead.");
  at.section("visit", "- At {venue}\n- Free");
  at.values["venue"] = missing("venue");
  CHECK(at.print() == "[lead]\nLead.\n[visit]\n- Free\n");
  at.own_text("visit", "- At {venue}");
  CHECK(at.print() == "[lead]\nLead.\n");
}

TEST_CASE("a tight item without its first line goes with what is nested in it") {
  auto content = std::make_shared<Prose>();
  List inner, outer;
  inner.items = {{paragraph(words("nested"))}};
  outer.items = {{paragraph(prose_line(*content, "At {venue}")), Block{inner, {}}}, {paragraph(words("Free"))}};
  content->blocks = {Block{outer, {}}};
  Case at;
  at.section("visit", "");
  at.text.sections["visit"] = content;
  at.values["venue"] = missing("venue");
  CHECK(at.print() == "[visit]\n- Free\n");
  CHECK(at.diagnostics.all.size() == 1);
  std::get<List>(content->blocks[0].node).tight = false;
  CHECK(at.print() == "[visit]\n- - nested\n- Free\n");
}

TEST_CASE("a heading with nothing left under it is left out, with its subheadings") {
  Case at;
  at.section("lead", "## Visit\n### Where\nAt {venue}.\n## Price\nFree.");
  at.values["venue"] = missing("venue");
  CHECK(at.print() == "[lead]\n## Price\nFree.\n");
}

TEST_CASE("a heading that never had anything under it stays, and so does what stands under one left out") {
  Case at;
  at.section("lead", "## Alone\n## At {venue}\nFree.");
  at.values["venue"] = missing("venue");
  CHECK(at.print() == "[lead]\n## Alone\nFree.\n");
}

TEST_CASE("a value of blocks stands for its paragraph") {
  Case at;
  at.section("lead", "{story}\nSee {guests}.\n{guests}");
  Filled story = value("");
  story.blocks = {paragraph(words("One.")), paragraph(words("Two."))};
  at.values["story"] = story;
  Filled guests = value("Ana and Leo");
  guests.blocks = {Block{List{false, 1, true, {{paragraph(words("Ana"))}, {paragraph(words("Leo"))}}}, {}}};
  at.values["guests"] = guests;
  CHECK(at.print() == "[lead]\nOne.\nTwo.\nSee Ana and Leo.\n- Ana\n- Leo\n");
  CHECK(at.diagnostics.all.empty());
}

TEST_CASE("a headline holds no blocks") {
  Case at;
  at.section("headline", "{quotes}");
  at.quote("One");
  at.document();
  REQUIRE(at.diagnostics.all.size() == 1);
  CHECK(at.diagnostics.all[0].message == "bad-blank-one-line");
}

TEST_CASE("a headline lets through the one below it") {
  Case at;
  at.section("headline", "Museum opens");
  at.own_text("headline", "{template}");
  CHECK(at.document().title == "Museum opens");
  CHECK(at.diagnostics.all.empty());
}

TEST_CASE("of prose that was left out nothing is printed") {
  Case at;
  at.section("lead", "Lead.\n{story}");
  auto& story = at.subject.fields.emplace_back();
  story.name = "story", story.type = FieldType::prose;
  at.values["story"] = value("At {venue}.");
  CHECK(at.print() == "[lead]\nLead.\n");
}

TEST_CASE("an empty branch of a plural is no missing value") {
  Case at;
  at.section("lead", "Lead{x}.\n{x}");
  at.values["x"] = Filled{};
  for (const auto& [name, content] : at.text.sections)
    for (auto& blank : std::const_pointer_cast<Prose>(content)->blanks) blank.kind = BlankKind::plural;
  CHECK(at.print() == "[lead]\nLead.\n");
}
