// SPDX-License-Identifier: MIT
#include "content/repeated.h"

#include <doctest/doctest.h>

#include "unit/merge/build.h"

using namespace build;

namespace {
/// A programme of what is given by column for each entry; what is not given is missing, and optional.
struct Programme : Case {
  explicit Programme(TableForm form) {
    subject.tables.resize(1);
    subject.tables[0].name = "programme";
    subject.tables[0].form = form;
    for (const auto* name : {"what", "room"}) {
      subject.tables[0].columns.emplace_back().name = name;
      fields.tables["programme"].heads.push_back(words(std::string("<") + name + ">"));
    }
  }

  void says(const std::string& prose) { section("programme", prose); }

  void entry(const std::map<std::string, std::string>& given) {
    release.tables["programme"].emplace_back();
    auto& entry = fields.tables["programme"].entries.emplace_back();
    const auto filled = [&](const std::string& name) {
      const auto found = given.find(name);
      return found == given.end() ? missing(name) : value(found->second);
    };
    for (const auto& column : subject.tables[0].columns) entry.cells.push_back(filled(column.name));
    const auto fill = [&](const Prose& prose) {
      for (const auto& blank : prose.blanks) entry.blanks[&prose].push_back(filled(blank.name));
    };
    if (const auto at = text.sections.find("programme"); at != text.sections.end()) fill(*at->second);
    for (const auto& [name, by] : release.text)
      for (const auto& [language, prose] : by.items) fill(*prose);
  }
};
} // namespace

TEST_CASE("a list item is printed for each entry, what stands before it once") {
  Programme one(TableForm::list);
  one.says("## Programme\nAll day in town.\n- {what}");
  one.entry({{"what", "Welcome"}});
  one.entry({{"what", "Tour"}});
  CHECK(one.print() == "[programme]\n## Programme\nAll day in town.\n- Welcome\n- Tour\n");
}

TEST_CASE("items before the last one stand once, in the same list") {
  Programme one(TableForm::list);
  one.says("- Doors open\n- {what}");
  one.entry({{"what", "Welcome"}});
  one.entry({{"what", "Tour"}});
  const auto document = one.document();
  REQUIRE(document.sections.at(0).blocks.size() == 1);
  CHECK(std::get<List>(document.sections[0].blocks[0].node).items.size() == 3);
}

TEST_CASE("so is a paragraph") {
  Programme one(TableForm::list);
  one.says("Intro.\nThen: {what}");
  one.entry({{"what", "Welcome"}});
  one.entry({{"what", "Tour"}});
  CHECK(one.print() == "[programme]\nIntro.\nThen: Welcome\nThen: Tour\n");
}

TEST_CASE("blocks repeat everything under the heading of the section") {
  Programme one(TableForm::blocks);
  one.says("## Questions\n### {what}\nRoom: {room}");
  one.entry({{"what", "One?"}, {"room", "A"}});
  one.entry({{"what", "Two?"}, {"room", "B"}});
  CHECK(one.print() == "[programme]\n## Questions\n### One?\nRoom: A\n### Two?\nRoom: B\n");
}

TEST_CASE("a block without an optional column is left out for that entry") {
  Programme one(TableForm::blocks);
  one.says("### {what}\nHere.\nRoom: {room}");
  one.entry({{"what", "One?"}});
  one.entry({{"what", "Two?"}, {"room", "B"}});
  CHECK(one.print() == "[programme]\n### One?\nHere.\n### Two?\nHere.\nRoom: B\n");
  REQUIRE(one.diagnostics.all.size() == 1);
  CHECK(one.diagnostics.all[0].rule == "left-out");
}

TEST_CASE("no entries, no section; nor if nothing of them is left") {
  Programme none(TableForm::list);
  none.says("## Programme\n- {what}");
  CHECK(none.print().empty());
  Programme empty(TableForm::list);
  empty.says("## Programme\n- {room}");
  empty.entry({{"what", "Welcome"}});
  CHECK(empty.print().empty());
}

TEST_CASE("rows stand under the section's prose, without columns in which there is nothing") {
  Programme one(TableForm::table);
  one.says("## Programme");
  one.entry({{"what", "Welcome"}});
  one.entry({{"what", "Tour"}});
  const auto document = one.document();
  const auto& blocks = document.sections.at(0).blocks;
  REQUIRE(blocks.size() == 2);
  const auto& table = std::get<TableBlock>(blocks[1].node);
  REQUIRE(table.heads.size() == 1);
  CHECK(plain_text(table.heads[0]) == "<what>");
  REQUIRE(table.rows.size() == 2);
  CHECK(plain_text(table.rows[1].at(0)) == "Tour");
}

TEST_CASE("the section's prose may say where the rows stand") {
  Programme one(TableForm::table);
  one.says("## Programme\n{programme}\nSubject to change.");
  one.entry({{"what", "Welcome"}});
  const auto document = one.document();
  const auto& blocks = document.sections.at(0).blocks;
  REQUIRE(blocks.size() == 3);
  CHECK(std::holds_alternative<TableBlock>(blocks[1].node));
  Programme none(TableForm::table);
  none.says("## Programme\n{programme}\nSubject to change.");
  CHECK(none.print().empty());
}

TEST_CASE("a cell without a value is empty") {
  Programme one(TableForm::table);
  one.says("");
  one.entry({{"what", "Welcome"}, {"room", "A"}});
  one.entry({{"what", "Tour"}});
  const auto document = one.document();
  const auto& table = std::get<TableBlock>(document.sections.at(0).blocks.at(0).node);
  REQUIRE(table.heads.size() == 2);
  CHECK(table.rows[1].at(1).empty());
}

TEST_CASE("a table of rows knows which of its columns hold figures") {
  Programme one(TableForm::table);
  one.subject.tables[0].columns[1].type = FieldType::money;
  one.says("");
  one.entry({{"room", "3"}});
  const auto document = one.document();
  const auto& table = std::get<TableBlock>(document.sections.at(0).blocks.at(0).node);
  CHECK(table.figures == std::set<std::size_t>{0});
}

TEST_CASE("prose places the table, or one entry, and its section does not print that again") {
  Programme one(TableForm::list);
  one.section("lead", "First:\n{programme_1}");
  one.says("## Programme\n- {what}");
  one.entry({{"what", "Welcome"}});
  one.entry({{"what", "Tour"}});
  CHECK(one.print() == "[lead]\nFirst:\nWelcome\n[programme]\n## Programme\n- Tour\n");
  Programme all(TableForm::list);
  all.section("lead", "All:\n{programme}");
  all.says("## Programme\n- {what}");
  all.entry({{"what", "Welcome"}});
  CHECK(all.print() == "[lead]\nAll:\n- Welcome\n");
}

TEST_CASE("an entry that is not there is as an optional field without a value") {
  Programme one(TableForm::list);
  one.section("lead", "Stays.\n{programme_2}");
  one.says("- {what}");
  one.entry({{"what", "Welcome"}});
  CHECK(one.print() == "[lead]\nStays.\n[programme]\n- Welcome\n");
  REQUIRE(one.diagnostics.all.size() == 1);
  CHECK(one.diagnostics.all[0].rule == "left-out");
}

TEST_CASE("the author's own prose stands for the section, and says how an entry reads if it mentions a column") {
  Programme plain(TableForm::list);
  plain.says("- {what}");
  plain.own_text("programme", "To be announced.");
  plain.entry({{"what", "Welcome"}});
  CHECK(plain.print() == "[programme]\nTo be announced.\n");
  Programme own(TableForm::list);
  own.says("- {what}");
  own.own_text("programme", "- Then {what}");
  own.entry({{"what", "Welcome"}});
  CHECK(own.print() == "[programme]\n- Then Welcome\n");
  Programme through(TableForm::list);
  through.says("- {what}");
  through.own_text("programme", "Please note:\n{template}");
  through.entry({{"what", "Welcome"}});
  CHECK(through.print() == "[programme]\nPlease note:\n- Welcome\n");
}
