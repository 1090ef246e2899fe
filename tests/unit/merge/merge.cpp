// SPDX-License-Identifier: MIT
#include "merge/merge.h"

#include <doctest/doctest.h>

#include "unit/merge/build.h"

using namespace build;

TEST_CASE("a release text goes over the template's prose, which goes over data") {
  Case at;
  at.fields.label = words("Press release");
  at.section("lead", "The template's lead.");
  CHECK(at.print() == "[label]\nPress release\n[lead]\nThe template's lead.\n");
  at.own_text("lead", "My lead.");
  at.own_text("label", "Invitation");
  CHECK(at.print() == "[label]\nInvitation\n[lead]\nMy lead.\n");
}

TEST_CASE("a text of a parent language serves") {
  Case at;
  at.fields.language = "es-MX";
  at.section("lead", "Template.");
  at.release.text["lead"].items = {{"en", prose("English.")}, {"es", prose("Español.")}};
  CHECK(at.print() == "[lead]\nEspañol.\n");
}

TEST_CASE("an empty release text takes a section away") {
  Case at;
  at.section("lead", "Lead.");
  at.section("visit", "Come.");
  at.own_text("visit", "");
  at.fields.end = words("###");
  at.own_text("end", "");
  CHECK(at.print() == "[lead]\nLead.\n");
}

TEST_CASE("{template} lets through what would have been") {
  Case at;
  at.section("lead", "The template's lead.");
  at.own_text("lead", "Before.\n{template}\nAfter.");
  at.fields.label = words("Press release");
  at.own_text("label", "{template}\nNo. 8");
  CHECK(at.print() == "[label]\nPress release\nNo. 8\n[lead]\nBefore.\nThe template's lead.\nAfter.\n");
  CHECK(at.diagnostics.all.empty());
}

TEST_CASE("a headline at the top of the release goes over the template's") {
  Case at;
  at.section("headline", "Template's headline");
  CHECK(at.document().title == "Template's headline");
  at.headline("My headline");
  CHECK(at.document().title == "My headline");
}

TEST_CASE("an empty headline at the top of the release takes it away") {
  Case at;
  at.section("headline", "Template's headline");
  at.headline("");
  CHECK(at.print().empty());
}

TEST_CASE("sections from data") {
  Case at;
  at.section("lead", "Lead.");
  at.fields.release_time = {words("For immediate release"), words("No. 3")};
  at.fields.correction = words("Correction: the date was wrong.");
  at.headline("Headline");
  at.fields.links = {words("One"), words("Two")};
  at.fields.headings["links"] = words("Links");
  at.fields.headings["media"] = words("Pictures");
  at.fields.about = {{words("About us"), {words("We are."), words("We do.")}, {}}};
  at.fields.contacts = {{{}, {words("Lucía")}, {}}};
  at.fields.headings["contacts"] = words("Media contact");
  at.fields.legal = {words("Registered.")};
  at.fields.end = words("###");
  CHECK(at.print() ==
        "[release-time]\nFor immediate release\nNo. 3\n[correction]\nCorrection: the date was wrong.\n"
        "[headline]\nHeadline\n[lead]\nLead.\n[links]\n## Links\n- One\n- Two\n[end]\n###\n"
        "[about]\n## About us\nWe are.\nWe do.\n[contacts]\n## Media contact\nLucía\n[legal]\nRegistered.\n");
}

TEST_CASE("quotes stand in their section") {
  Case at;
  at.quote("“One,” she said.");
  at.quote("“Two,” he said.");
  CHECK(at.print() == "[quotes]\n> “One,” she said.\n> “Two,” he said.\n");
}

TEST_CASE("a quote that was placed is not printed again, in whatever section it was placed") {
  Case at;
  at.section("lead", "Lead.\n{quotes_2}");
  at.quote("One");
  at.quote("Two");
  CHECK(at.print() == "[lead]\nLead.\n> Two\n[quotes]\n> One\n");
  at.own_text("legal", "{quotes_1}");
  CHECK(at.print() == "[lead]\nLead.\n> Two\n[legal]\n> One\n");
  at.own_text("legal", "{quotes}");
  CHECK(at.print() == "[lead]\nLead.\n> Two\n[legal]\n> One\n");
}

TEST_CASE("prose that is not printed places nothing") {
  Case at;
  at.section("lead", "Lead.\n{quotes_1}");
  at.own_text("lead", "My lead.");
  at.quote("One");
  CHECK(at.print() == "[lead]\nMy lead.\n[quotes]\n> One\n");
  at.own_text("lead", "My lead.\n{template}");
  CHECK(at.print() == "[lead]\nMy lead.\nLead.\n> One\n");
}

TEST_CASE("an entry's number is the one it has in the release") {
  Case at;
  at.section("lead", "{quotes_2}");
  at.quote("One");
  at.quote("Two");
  at.fields.quotes.erase(at.fields.quotes.begin()); // it has no text in this language
  CHECK(at.print() == "[lead]\n> Two\n");
}

TEST_CASE("an entry that is not there leaves its block out") {
  Case at;
  at.section("lead", "Lead.\n{quotes_3}");
  at.quote("One");
  CHECK(at.print() == "[lead]\nLead.\n[quotes]\n> One\n");
  REQUIRE(at.diagnostics.all.size() == 1);
  CHECK(at.diagnostics.all[0].rule == "left-out");
}

TEST_CASE("partners stand in about, or where prose has them") {
  Case at;
  at.section("lead", "Lead.");
  at.release.partners.resize(2);
  for (std::uint32_t i = 0; i < 2; ++i) at.release.partners[i].span = {at.release.source, 500 + i, 600 + i};
  at.fields.about = {{words("About us"), {words("We.")}, {}},
                     {words("About A"), {words("A.")}, at.release.partners[0].span},
                     {words("About B"), {words("B.")}, at.release.partners[1].span}};
  CHECK(at.print() == "[lead]\nLead.\n[about]\n## About us\nWe.\n## About A\nA.\n## About B\nB.\n");
  at.own_text("lead", "Lead.\n{partners_2}");
  CHECK(at.print() == "[lead]\nLead.\n## About B\nB.\n[about]\n## About us\nWe.\n## About A\nA.\n");
  at.own_text("lead", "Lead.\n{partners}");
  CHECK(at.print() == "[lead]\nLead.\n## About A\nA.\n## About B\nB.\n[about]\n## About us\nWe.\n");
}

TEST_CASE("partners with a section of their own are not in about") {
  Case at;
  at.section("partners", "");
  at.release.partners.resize(1);
  at.release.partners[0].span = {at.release.source, 500, 600};
  at.fields.about = {{words("About us"), {words("We.")}, {}},
                     {words("About A"), {words("A.")}, at.release.partners[0].span}};
  CHECK(at.print() == "[partners]\n## About A\nA.\n[about]\n## About us\nWe.\n");
}

TEST_CASE("the dateline opens the lead") {
  Case at;
  at.section("lead", "It rained.");
  at.fields.dateline = words("MADRID, 26 November — ");
  CHECK(at.print() == "[lead]\n<MADRID, 26 November —> It rained.\n");
}

TEST_CASE("the dateline is a paragraph of its own before a lead that begins with something else") {
  Case at;
  at.section("lead", "- It rained.");
  at.fields.dateline = words("MADRID, 26 November — ");
  CHECK(at.print() == "[lead]\n<MADRID, 26 November>\n- It rained.\n");
}

TEST_CASE("the dateline on a line of its own, or at the head") {
  Case at;
  at.section("lead", "It rained.");
  at.fields.label = words("Press release");
  at.fields.dateline = words("MADRID, 26 November");
  at.fields.dateline_at = DatelineAt::line;
  CHECK(at.print() == "[label]\nPress release\n[lead]\n<MADRID, 26 November>\nIt rained.\n");
  at.fields.dateline_at = DatelineAt::head;
  CHECK(at.print() == "[label]\nPress release\n[place-date]\n<MADRID, 26 November>\n[lead]\nIt rained.\n");
  at.fields.dateline_at = DatelineAt::lead;
  at.subject.kind = "letter";
  CHECK(at.print() == "[label]\nPress release\n[place-date]\n<MADRID, 26 November>\n[lead]\nIt rained.\n");
  at.subject.kind = "briefing";
  CHECK(at.print() == "[label]\nPress release\n[lead]\nIt rained.\n");
}

TEST_CASE("a lead that is missing is not a date alone; a kind without one still has its date") {
  Case at;
  at.fields.dateline = words("MADRID — ");
  CHECK(at.print() == "[lead]\n<MADRID>\n");
  at.section("lead", "");
  CHECK(at.print().empty());
}

TEST_CASE("paper follows the region, or else the chapter's country") {
  Case at;
  const auto paper = [&](const std::string& language, const std::string& country) {
    at.fields.language = language;
    at.chapter.country = country;
    return at.document().paper;
  };
  CHECK(paper("en-US", "ES") == "Letter");
  CHECK(paper("es-MX", "") == "Letter");
  CHECK(paper("en-GB", "US") == "A4");
  CHECK(paper("en", "IN") == "A4");
  CHECK(paper("en", "PH") == "Letter");
  CHECK(paper("zh-Hant", "US") == "Letter");
}
