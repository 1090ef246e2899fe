// SPDX-License-Identifier: MIT
/// The shelf of templates: each kind in every language of the shelf, with a word for everything that is asked for.
#include <doctest/doctest.h>

#include "dateline.h"
#include "growth.h"

using namespace dateline;
using namespace growth;

namespace {
const MemoryFiles nothing;

/// What a kind does not say of itself in a language; each is a word that somebody who fills it in would miss.
std::string silence(const TemplateInfo& kind) {
  std::string out;
  const auto note = [&](const std::string& what, bool is_said) { out += is_said ? "" : what + "; "; };
  note("title", !kind.title.empty());
  note("description", !kind.description.empty());
  note("use", !kind.use.empty());
  note("avoid", !kind.avoid.empty());
  for (const auto& field : kind.fields) {
    note("help." + field.name, !field.help.empty());
    note("examples." + field.name, !field.example.empty());
  }
  for (const auto& section : kind.sections) note("why." + section.name, !section.why.empty());
  return out;
}
} // namespace

TEST_CASE("every kind is there in every language of the shelf, and says all of itself") {
  const Desk desk(nothing);
  for (const auto& language : shelf_languages) {
    const auto kinds = desk.templates(".", language);
    REQUIRE(!kinds.empty());
    CHECK(kinds.front().name == "announcement");
    for (const auto& kind : kinds) {
      CAPTURE(kind.name);
      CAPTURE(language);
      CHECK(Names(kind.languages.begin(), kind.languages.end()).contains(language));
      CHECK(silence(kind) == "");
      CHECK(!kind.group.empty());
    }
  }
}

namespace {
constexpr auto chapter = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
languages = ["es", "en"]
about = "Wikimedia Ejemplo works for free knowledge."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
email = "prensa@wikimedia.example"
)";

/// What is asked for one by one, answered by the examples that are shown: the errors that `check` then finds.
std::string errors_of_examples(const Desk& desk, const std::string& kind, const std::vector<std::string>& languages) {
  std::map<std::string, std::string> values;
  for (const auto& one : desk.demands(".", kind, languages)) values[one.key] = one.example;
  const auto draft = desk.draft(".", kind, languages, false, values);
  std::string out;
  for (const auto& one : desk.check({.path = "draft.toml", .bytes = draft}).diagnostics.all)
    if (one.level == Level::error) out += text(one, desk.messages({"en"})) + "; ";
  return out;
}
} // namespace

TEST_CASE("what a draft leaves open is asked for, and the example of each question answers it") {
  MemoryFiles files;
  files.files["chapter.toml"] = chapter;
  const Desk desk(files);
  for (const auto& kind : desk.templates(".", "en")) {
    CAPTURE(kind.name);
    CHECK(errors_of_examples(desk, kind.name, {"en"}) == "");
    CHECK(errors_of_examples(desk, kind.name, {"es", "en"}) == "");
  }
}

TEST_CASE("a kind that leaves something unsaid is noticed") {
  TemplateInfo kind;
  kind.title = "Notice", kind.description = "A few lines", kind.use = "For news.", kind.avoid = "For opinions.";
  CHECK(silence(kind) == "");
  kind.fields.push_back({"venue", "place", "where it is", "\"the museum\"", false, {}});
  kind.sections.push_back({"lead", "It says who does what.", true});
  CHECK(silence(kind) == "");
  kind.fields.front().help.clear();
  CHECK(silence(kind) == "help.venue; ");
  kind.fields.front().example.clear();
  CHECK(silence(kind) == "help.venue; examples.venue; ");
  kind.sections.front().why.clear();
  kind.avoid.clear();
  CHECK(silence(kind) == "avoid; help.venue; examples.venue; why.lead; ");
}
