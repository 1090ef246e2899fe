// SPDX-License-Identifier: MIT
#include "merge/order.h"

#include <doctest/doctest.h>

using namespace dateline;

namespace {
const std::vector<std::string> spanish = {"label",    "release-time", "kicker", "headline", "subhead", "lead",
                                          "…",        "quotes",       "media",  "links",    "end",     "about",
                                          "contacts", "notes",        "legal"};

/// The order of a template that lists these sections, as one text.
std::string order(const std::vector<std::string>& listed, const std::vector<std::string>& language = spanish,
                  const std::vector<AddedSection>& release = {}, const std::vector<AddedSection>& chapter = {}) {
  Template subject;
  for (const auto& name : listed) subject.sections.push_back({name, false, 0, {}});
  std::string out;
  for (const auto& name : merge::section_order(subject, language, release, chapter))
    out += (out.empty() ? "" : " ") + name;
  return out;
}
} // namespace

TEST_CASE("what a template does not list stands where the language has it") {
  CHECK(order({"headline", "lead", "results"}) ==
        "label place-date release-time correction kicker headline subhead lead results quotes media links end about "
        "contacts notes legal");
}

TEST_CASE("a template's own order goes over the language's") {
  CHECK(order({"headline", "lead", "quotes", "results", "contacts", "about"}) ==
        "label place-date release-time correction kicker headline subhead lead quotes results media links end contacts "
        "about notes legal");
}

TEST_CASE("a subhead stands before what comes before the lead") {
  CHECK(order({"headline", "summary", "lead"}).find("headline subhead summary lead") != std::string::npos);
}

TEST_CASE("a template without sections has the language's order") {
  CHECK(order({}, {"headline", "label", "lead", "…", "contacts", "about"}) ==
        "correction kicker headline subhead label place-date release-time lead quotes media links end contacts notes "
        "legal "
        "about");
}

TEST_CASE("sections that a language's order leaves out still have a place") {
  const auto all = order({"headline", "lead"}, {"headline", "lead", "…", "about"});
  CHECK(all == "label place-date release-time correction kicker headline subhead lead quotes media links end about "
               "contacts notes legal");
}

TEST_CASE("an added section stands after the one it names, in the order written") {
  CHECK(order({"headline", "lead", "visit"}, spanish, {{"tickets", "visit", {}, {}}, {"prices", "visit", {}, {}}})
            .find("lead visit tickets prices quotes") != std::string::npos);
}

TEST_CASE("an added section may follow one that is added later, or a section made from data") {
  CHECK(order({"lead"}, spanish, {{"b", "a", {}, {}}}, {{"a", "contacts", {}, {}}}).find("contacts a b notes") !=
        std::string::npos);
}

TEST_CASE("an added section that follows none, or one that is not there, ends the body") {
  CHECK(order({"lead", "visit", "quotes"}, spanish, {{"a", "", {}, {}}, {"b", "nowhere", {}, {}}})
            .find("visit a b quotes") != std::string::npos);
}

TEST_CASE("a release's added section goes before a chapter's of that name") {
  const auto all = order({"lead"}, spanish, {{"a", "lead", {}, {}}}, {{"a", "about", {}, {}}});
  CHECK(all.find("lead a quotes") != std::string::npos);
  CHECK(all.find("about contacts") != std::string::npos);
}
