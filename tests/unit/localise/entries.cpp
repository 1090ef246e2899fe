// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "content/document.h"
#include "sample.h"

using namespace dateline;
using sample::blank;
using sample::Case;
using sample::excerpt;

namespace {
Field column(const std::string& name, FieldType type, bool required = false) {
  Field out;
  out.name = name;
  out.type = type;
  out.required = required;
  return out;
}

FieldValue value(const std::string& name, Datum datum) {
  FieldValue out;
  out.name = name;
  out.value.items.emplace_back("", std::move(datum));
  return out;
}

/// A programme of two entries, the second without a room.
struct Programme : Case {
  explicit Programme(TableForm form) {
    subject.tables = {{"programme",
                       form,
                       {column("from", FieldType::time, true), column("what", FieldType::text, true),
                        column("room", FieldType::text), column("who", FieldType::person)},
                       {}}};
    auto& entries = release.tables["programme"];
    entries.push_back({{value("from", Time{13, 30, 0}), value("what", excerpt("Welcome")), value("room", excerpt("A")),
                        value("who", std::shared_ptr<const Person>(sample::person("Ana", "host")))},
                       {}});
    entries.push_back({{value("from", Time{15, 0, 0}), value("what", excerpt("Tour"))}, {}});
  }

  /// The section's prose: a paragraph.
  const Prose* says(std::vector<Blank> blanks) {
    const auto* out = prose(std::move(blanks));
    text.sections["programme"] = text.sections.begin()->second;
    return out;
  }
};
} // namespace

TEST_CASE("each entry fills the blanks of its section's prose") {
  Programme one(TableForm::list);
  const auto* prose = one.says({blank("from"), blank("what"), blank("room"), blank("who_role"), blank("city")});
  one.text.sections.erase("section0");
  const auto fields = one.fields();
  CHECK(sample::found(one.diagnostics).empty());
  const auto& entries = fields.tables.at("programme").entries;
  REQUIRE(entries.size() == 2);
  const auto text = [&](std::size_t entry, std::size_t number) {
    return plain_text(entries[entry].blanks.at(prose)[number].line);
  };
  CHECK(text(0, 1) == "Welcome");
  CHECK(text(1, 1) == "Tour");
  CHECK(text(0, 3) == "host");
  CHECK(text(1, 4) == "Madrid");
  CHECK(entries[1].blanks.at(prose)[2].missing == "programme.2.room");
  CHECK(entries[1].blanks.at(prose)[2].optional);
}

TEST_CASE("columns are blanks in their own section alone") {
  Programme one(TableForm::list);
  one.says({blank("what")});
  one.text.sections.erase("section0");
  one.prose({blank("what")});
  (void)one.fields();
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"unknown-blank unknown-blank"});
}

TEST_CASE("a table does not stand inside another one") {
  Programme one(TableForm::list);
  one.says({blank("what"), blank("programme")});
  one.text.sections.erase("section0");
  (void)one.fields();
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"bad-blank bad-blank-in-entry"});
}

TEST_CASE("prose that mentions no column does not say how an entry is printed") {
  Programme one(TableForm::blocks);
  one.says({blank("city")});
  one.text.sections.erase("section0");
  (void)one.fields();
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"bad-template table-without-prose"});
}

TEST_CASE("a column stands in what is printed for each entry, not before it") {
  Programme one(TableForm::list);
  auto prose = std::make_shared<Prose>();
  for (std::size_t n = 0; n < 2; ++n) prose->blocks.push_back({Paragraph{{{Run{stand_in(n)}, {}}}}, {}});
  prose->blanks = {blank("room"), blank("what")};
  one.text.sections["programme"] = prose;
  (void)one.fields();
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"bad-blank bad-blank-column"});
}

TEST_CASE("a table of rows has heads and cells") {
  Programme one(TableForm::table);
  one.text.columns = {{"from", excerpt("Time")}, {"what", excerpt("What")}, {"who", excerpt("Who")}};
  const auto fields = one.fields();
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"missing-translation columns-without-head"});
  const auto& table = fields.tables.at("programme");
  REQUIRE(table.heads.size() == 4);
  CHECK(plain_text(table.heads[0]) == "Time");
  CHECK(plain_text(table.heads[2]) == "⟦room⟧");
  CHECK(plain_text(table.entries[0].cells[3].line) == "Ana");
  CHECK(table.entries[1].cells[2].missing == "programme.2.room");
}

TEST_CASE("a text that an entry has in another language only is missing") {
  Programme one(TableForm::list);
  one.says({blank("from")});
  one.text.sections.erase("section0");
  one.release.tables["programme"][1].columns[1].value.items[0].first = "es";
  (void)one.fields();
  REQUIRE(one.diagnostics.all.size() == 1);
  CHECK(one.diagnostics.all[0].rule == "missing-translation");
  CHECK(std::get<std::string>(one.diagnostics.all[0].arguments[1].value) == "programme.2.what");
}

TEST_CASE("a template whose table is not used may lack its heads") {
  Programme one(TableForm::table);
  one.release.tables["programme"].clear();
  CHECK(one.fields().tables.at("programme").entries.empty());
  CHECK(one.diagnostics.all.empty());
}
