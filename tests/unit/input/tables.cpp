// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "content/template.h"
#include "input/input.h"
#include "unit/input/no_files.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
const std::string posts = R"(kind = "list"
[fields.event]
type = "text"
[tables.posts]
as = "list"
columns.network = { type = "text", required = true, choices = ["mastodon", "bluesky"], example = "bluesky" }
columns.text = { type = "text", required = true, max = { network = { mastodon = 12, bluesky = 6 } } }
columns.views = { type = "number", min = 1 }
columns.author = { type = "person" }
[[sections]]
name = "posts"
at_least = 1
)";

Template read(const std::string& text, const std::string& expected) {
  Diagnostics diagnostics;
  auto out = input::read_template(source(text), "social", {"en"}, diagnostics);
  CHECK(found(diagnostics) == expected);
  return out;
}

/// A template of one table whose columns are these.
std::string table(const std::string& columns, const std::string& as = "list", const std::string& name = "posts") {
  return "kind = \"list\"\n[fields.event]\ntype = \"text\"\n[tables." + name + "]\nas = \"" + as + "\"\n" + columns +
         "[[sections]]\nname = \"" + name + "\"\n";
}

Release release(const std::string& text, const std::string& expected) {
  Diagnostics diagnostics;
  const auto subject = read(posts, "");
  Chapter chapter;
  chapter.languages = {"en", "es"};
  const auto file = input::open_release(source("template = \"social\"\n" + text), diagnostics);
  auto out = input::read_release(file, ".", chapter, &subject, nullptr, {{"en", "es"}}, NoFiles(), diagnostics);
  CHECK(found(diagnostics) == expected);
  return out;
}
} // namespace

TEST_CASE("a template declares tables, and their columns are fields") {
  const auto subject = read(posts, "");
  REQUIRE(subject.tables.size() == 1);
  const auto& one = subject.tables[0];
  CHECK(one.name == "posts");
  CHECK(one.form == TableForm::list);
  REQUIRE(one.columns.size() == 4);
  CHECK(one.columns[0].required);
  CHECK(one.columns[2].type == FieldType::number);
  CHECK(one.columns[2].min == 1);
  REQUIRE(one.columns[1].max_by);
  CHECK(one.columns[1].max_by->column == "network");
  CHECK(one.columns[1].max_by->max.at("bluesky") == 6);
}

TEST_CASE("what a table is printed as is one of three") {
  CHECK(read(table("columns.a = { type = \"prose\" }\n", "blocks"), "").tables[0].form == TableForm::blocks);
  CHECK(read(table("columns.a = { type = \"text\" }\n", "table"), "").tables[0].form == TableForm::table);
  (void)read(table("columns.a = { type = \"text\" }\n", "rows"), "bad-value bad-value-choice: \"rows\"");
  (void)read(table("columns.a = { type = \"prose\" }\n", "table"), "bad-value bad-value-cell: a");
  (void)read("kind = \"list\"\n[tables.posts]\n[[sections]]\nname = \"posts\"\n",
             "missing-field missing-key-in: posts\nmissing-field missing-key-in: posts");
}

TEST_CASE("a table has a section, and a name of its own") {
  (void)read("kind = \"list\"\n[tables.posts]\nas = \"list\"\ncolumns.a = { type = \"text\" }\n",
             "unknown-section table-without-section: posts");
  for (const auto* name : {"quotes", "lead", "city", "text"})
    (void)read("kind = \"list\"\n[tables." + std::string(name) + "]\nas = \"list\"\n",
               "taken-name taken-name: " + std::string(name));
  (void)read("kind = \"list\"\n[tables.a-b]\nas = \"list\"\n", "bad-name bad-name-table: a-b");
}

TEST_CASE("columns and fields do not share names") {
  (void)read(table("columns.event = { type = \"text\" }\n"), "taken-name taken-name: event");
  (void)read(table("columns.date = { type = \"date\" }\n"), "taken-name taken-name: date");
  (void)read(table("columns.links = { type = \"text\" }\n"), "taken-name taken-name: links");
  (void)read(table("columns.posts_1 = { type = \"text\" }\n"), "taken-name taken-name: posts_1");
  (void)read(table("columns.text = { type = \"text\" }\ncolumns.headline = { type = \"text\" }\n"), "");
  (void)read("kind = \"list\"\n[fields.quotes_2]\ntype = \"text\"\n", "taken-name taken-name: quotes_2");
}

TEST_CASE("a column is no day after which the release is looked at again") {
  (void)read(table("columns.day = { type = \"date\", review = true }\n"), "unknown-key unknown-key-in: review");
}

TEST_CASE("a limit by a choice names a column with choices, and choices that it has") {
  const std::string network = "columns.network = { type = \"text\", choices = [\"mastodon\"] }\n";
  const auto text = [&](const std::string& max) {
    return table(network + "columns.say = { type = \"text\", max = " + max + " }\n");
  };
  (void)read(text("{ networ = { mastodon = 5 } }"), "bad-value bad-value-max-choice: { networ = { mastodon = 5 } }");
  (void)read(text("{ say = { mastodon = 5 } }"), "bad-value bad-value-max-choice: { say = { mastodon = 5 } }");
  (void)read(text("{}"), "bad-value bad-value-max-choice: {}");
  (void)read(text("{ network = { mastodn = 5 } }"), "bad-value bad-value-choice: mastodn");
  (void)read(text("{ network = { mastodon = \"5\" } }"), "bad-type bad-type-number: \"5\"");
  (void)read("kind = \"list\"\n[fields.say]\ntype = \"text\"\nmax = { network = { mastodon = 5 } }\n",
             "bad-type bad-type-number: { network = { mastodon = 5 } }");
}

TEST_CASE("entries are read by the types of their columns") {
  const auto one =
      release("[[posts]]\nnetwork = \"mastodon\"\ntext.en = \"Hello there\"\ntext.es = \"Hola\"\nviews = 3\n", "");
  REQUIRE(one.tables.at("posts").size() == 1);
  const auto& columns = one.tables.at("posts")[0].columns;
  REQUIRE(columns.size() == 3);
  CHECK(columns[1].name == "text");
  CHECK(columns[1].value.items.size() == 2);
  CHECK(std::get<double>(columns[2].value.items[0].second) == 3);
  CHECK(entries(one, "posts") == 1);
  CHECK(entries(release("", ""), "posts") == 0);
}

TEST_CASE("a column that is required is missing at its entry") {
  (void)release("[[posts]]\ntext = \"Hello\"\n", "missing-field missing-column: [[posts]]");
  (void)release("[[posts]]\nnetwork = \"bluesky\"\ntext = \"\"\n", "missing-field missing-column: \"\"");
  (void)release("[[posts]]\nnetwork = \"bluesky\"\ntext = { en = \"\", es = \"Hola\" }\n",
                "missing-field missing-column: \"\"");
}

TEST_CASE("a column that is not known is an error with the nearest") {
  (void)release("[[posts]]\nnetwork = \"bluesky\"\ntexts = \"Hello\"\n", "unknown-key unknown-key-in: texts");
  (void)release("[[post]]\nnetwork = \"bluesky\"\ntext = \"Hello\"\n", "unknown-key unknown-key: post");
  (void)release("[posts]\nnetwork = \"bluesky\"\n", "bad-type bad-type-array: [posts]");
}

TEST_CASE("values of columns are judged as those of fields are") {
  (void)release("[[posts]]\nnetwork = \"bluesk\"\ntext = \"Hello\"\n", "bad-value bad-value-choice: \"bluesk\"");
  (void)release("[[posts]]\nnetwork = \"bluesky\"\ntext = \"Hello\"\nviews = 0\n", "bad-value bad-value-min: 0");
  (void)release("[[posts]]\nnetwork = \"bluesky\"\ntext = \"Hello\"\nauthor = \"nobody\"\n",
                "unknown-person unknown-person: \"nobody\"");
}

TEST_CASE("how long a text may be depends on another column") {
  (void)release("[[posts]]\nnetwork = \"mastodon\"\ntext = \"Hello there\"\n", "");
  (void)release("[[posts]]\ntext = \"Hello there\"\nnetwork = \"bluesky\"\n",
                "bad-value bad-value-long: \"Hello there\"");
  (void)release("[[posts]]\ntext = \"Hello there\"\nnetwork = { en = \"mastodon\", es = \"bluesky\" }\n",
                "bad-value bad-value-long: \"Hello there\"");
}

TEST_CASE("a language file has the heads of columns, and what it says of an entry") {
  const auto text = [](const std::string& file, const std::string& expected) {
    Diagnostics diagnostics;
    auto out = input::read_template_text(source(file), read(posts, ""), "en", diagnostics);
    CHECK(found(diagnostics) == expected);
    return out;
  };
  CHECK(text("+++\n[columns]\ntext = \"Text\"\n+++\n", "").columns.at("text").text == "Text");
  (void)text("+++\n[columns]\ntexts = \"Text\"\n+++\n", "unknown-field unknown-column: texts");
  (void)text("+++\n[fields.views]\ndefault = \"x\"\n+++\n", "taken-name taken-name: views");
  (void)text("<!-- posts -->\n- {network}: {text}\n", "");
  (void)text("<!-- posts -->\nFor all.\n\n- {text}: {views}\n", "optional-only optional-only: posts");
}
