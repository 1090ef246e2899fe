// SPDX-License-Identifier: MIT
#include "merge/wanting.h"

#include <doctest/doctest.h>

#include "unit/merge/build.h"

using namespace build;

TEST_CASE("a draft shows the sections that must not be missing, and no others") {
  Case at;
  at.section("headline", "", true);
  at.section("lead", "", true);
  at.section("visit", "");
  at.fields.headings.emplace("contacts", words("Media contact"));
  CHECK(at.print().empty());
  CHECK(at.print(true) ==
        "[headline]\n⟦headline⟧\n[lead]\n⟦lead⟧\n[about]\n⟦about⟧\n[contacts]\n## Media contact\n⟦press⟧\n");
  at.subject.kind = "advisory";
  at.own_text("contacts", "Ask Ana.");
  CHECK(at.print(true) == "[headline]\n⟦headline⟧\n[lead]\n⟦lead⟧\n[contacts]\nAsk Ana.\n");
}

TEST_CASE("a line that other languages have") {
  Case at;
  at.subject.kind = "briefing";
  at.release.subhead.items = {{"es", Excerpt{"Sí", {}, {}}}};
  CHECK(at.print(true) == "[subhead]\n⟦subhead⟧\n");
  at.release.subhead.items.push_back({"en", {}});
  CHECK(at.print(true).empty());
}

TEST_CASE("entries that are too few, wherever they are printed") {
  Case at;
  at.subject.kind = "briefing";
  at.section("lead", "{quotes}");
  at.subject.sections.push_back({"quotes", false, 2, {}});
  at.quote("One.");
  CHECK(at.print(true) == "[lead]\n> One.\n[quotes]\n⟦quotes⟧\n");
  at.quote("Two.");
  CHECK(at.print(true) == "[lead]\n> One.\n> Two.\n");
}

TEST_CASE("notes have the language's heading, or their own") {
  Case at;
  at.fields.headings.emplace("notes", words("Notes to editors"));
  at.own_text("notes", "Bring a passport.");
  CHECK(at.print() == "[notes]\n## Notes to editors\nBring a passport.\n");
  at.own_text("notes", "## For the desk\nBring a passport.");
  CHECK(at.print() == "[notes]\n## For the desk\nBring a passport.\n");
}
