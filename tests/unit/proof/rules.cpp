// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "proof/proof.h"

using namespace dateline;

namespace {
/// A sound document, and all that rules look at.
struct Case {
  Release release;
  Chapter chapter;
  Template subject;
  Conventions conventions;
  Document document;
  std::vector<std::string> formats;
  std::optional<Date> today;

  Case() {
    release.source = std::make_shared<Source>(Source{"release.toml", "template = \"notice\"\nspeaker = \"\"\n"});
    release.template_span = {release.source, 11, 19};
    chapter.source = std::make_shared<Source>(Source{"chapter.toml", ""});
    subject.name = "notice";
    subject.kind = "release";
    document.language = "en";
    for (const auto* name : {"headline", "lead", "about", "contacts"}) document.sections.push_back({name, {Block{}}});
  }

  void remove(std::string_view name) {
    std::erase_if(document.sections, [&](const Section& section) { return section.name == name; });
  }

  /// The messages that come, one after another.
  std::string messages() const {
    Diagnostics diagnostics;
    proof::proof({release, chapter, subject, conventions, document, formats, today}, diagnostics);
    std::string out;
    for (const auto& diagnostic : diagnostics.all) out += (out.empty() ? "" : " ") + std::string(diagnostic.message);
    return out;
  }
};
} // namespace

TEST_CASE("rules are sorted, named once, and found by name") {
  const auto all = proof::rules();
  CHECK(std::is_sorted(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->name <= b->name; }));
  CHECK(proof::find_rule("missing-about")->name == "missing-about");
  CHECK(proof::find_rule("missing-nothing") == nullptr);
}

TEST_CASE("a sound document") { CHECK(Case().messages().empty()); }

TEST_CASE("a required section that printed nothing") {
  Case at;
  at.subject.sections = {{"headline", true, 0, {}}, {"lead", true, 0, {}}, {"visit", false, 0, {}}};
  CHECK(at.messages().empty());
  at.remove("lead");
  CHECK(at.messages() == "missing-section");
}

TEST_CASE("too few entries, wherever they are printed") {
  Case at;
  at.subject.sections = {{"quotes", false, 2, {}}};
  at.release.quotes.resize(1);
  CHECK(at.messages() == "missing-section-entries");
  at.release.quotes.resize(2);
  CHECK(at.messages().empty());
}

TEST_CASE("about is asked for in releases, a contact in what goes to newsrooms") {
  Case at;
  at.remove("about");
  at.remove("contacts");
  CHECK(at.messages() == "missing-about missing-contact");
  at.subject.kind = "advisory";
  CHECK(at.messages() == "missing-contact");
  at.chapter.source = nullptr; // then missing-chapter says it
  CHECK(at.messages().empty());
  at.chapter.source = at.release.source;
  at.subject.kind = "briefing";
  CHECK(at.messages().empty());
}

TEST_CASE("credit and alternative text") {
  Case at;
  auto& medium = at.release.media.emplace_back();
  medium.file = {"a.png", at.release.template_span, {}};
  medium.span = at.release.template_span;
  CHECK(at.messages() == "missing-alt missing-credit");
  medium.authors.items = {{"", {Author{{{{"", {"Lucía", {}, {}}}}, {}}, {}}}}};
  medium.alternative.items = {{"", {}}};
  CHECK(at.messages() == "missing-credit-license");
  medium.license.items = {{"", {"CC BY 4.0", {}, {}}}};
  CHECK(at.messages().empty());
}

TEST_CASE("a pending quote stops a release, and warns in a draft") {
  Case at;
  at.release.quotes.resize(1);
  at.release.quotes[0].pending = true;
  for (const auto status : {Status::final, Status::draft, Status::frozen}) {
    at.release.status = status;
    Diagnostics found;
    proof::proof({at.release, at.chapter, at.subject, at.conventions, at.document, at.formats}, found);
    REQUIRE(found.all.size() == 1);
    CHECK((found.all[0].level == Level::error) == (status == Status::final));
  }
}

TEST_CASE("a quote that names nobody") {
  Case at;
  auto& quote = at.release.quotes.emplace_back();
  CHECK(at.messages().empty()); // not given: a missing field
  Person ana, nobody;
  ana.name.items = {{"", {}}};
  ana.name.items.front().second.whole.text = "Ana";
  nobody.name.items = {{"", {}}};
  quote.speaker.items = {{"es", std::make_shared<Person>(ana)}, {"other", std::make_shared<Person>(nobody)}};
  CHECK(at.messages() == "unattributed-quote");
  at.document.language = "es";
  CHECK(at.messages().empty());
  quote.speaker.items = {{"", nullptr}}; // a key of nobody: reported where it was read
  CHECK(at.messages().empty());
}

TEST_CASE("an embargo without a time of day") {
  Case at;
  at.release.embargo.items = {{"", Embargo{{}, false, at.release.template_span}}};
  CHECK(at.messages() == "embargo-without-time");
}

TEST_CASE("a headline's length is counted in characters as read") {
  Case at;
  at.conventions.limits["headline"] = 3;
  at.document.title = "e\u0301e\u0301e\u0301";
  CHECK(at.messages().empty());
  at.document.title += "!";
  CHECK(at.messages() == "long-headline");
}

TEST_CASE("placeholders in every kind of block, and in the headline as it is written") {
  Case at;
  const auto source = std::make_shared<Source>(Source{"en.md", "TK"});
  const Block paragraph{Paragraph{{Inline{Run{"TK"}, {source, 0, 2}}}}, {}};
  List list;
  list.items = {{paragraph}};
  at.document.sections[1].blocks = {Block{list, {}}};
  CHECK(at.messages() == "placeholder-left");
  at.document.sections[1].blocks = {Block{BlockQuote{{paragraph}}, {}}};
  CHECK(at.messages() == "placeholder-left");
  const Line words = std::get<Paragraph>(paragraph.node).content;
  at.document.sections[1].blocks = {Block{TableBlock{{words}, {{words}}}, {}}};
  CHECK(at.messages() == "placeholder-left placeholder-left");
  at.document.sections[1].blocks = {Block{CodeBlock{"TK"}, {source, 0, 2}}};
  CHECK(at.messages().empty());
  at.release.headline.items = {{"", {"TK", {source, 0, 2}, {}}}};
  CHECK(at.messages() == "placeholder-left");
}

TEST_CASE("a media contact can be reached") {
  Case at;
  auto person = std::make_shared<Person>();
  at.release.press = {person};
  CHECK(at.messages() == "missing-contact-address");
  person->phone.items = {{"", {"+34 910 000 000", {}, {}}}};
  CHECK(at.messages().empty());
  person->phone = {};
  person->email.span = {at.chapter.source, 0, 0}; // an address that was refused
  CHECK(at.messages().empty());
}

TEST_CASE("a credit that lacks author and licence is one error") {
  Case at;
  auto& medium = at.release.media.emplace_back();
  CHECK(at.messages().empty()); // neither file, title nor source: a missing field
  medium.title.items = {{"", {"Tower", {}, {}}}};
  CHECK(at.messages() == "missing-credit");
  for (const std::string license : {"CC BY 4.0", "cc-by-sa 3.0 de", "https://creativecommons.org/licenses/by/4.0/"}) {
    medium.license.items = {{"", {license, {}, {}}}};
    CHECK(at.messages() == "missing-credit-author");
  }
  for (const std::string license : {"CC0 1.0", "PD", "public domain"}) {
    medium.license.items = {{"", {license, {}, {}}}};
    CHECK(at.messages().empty());
  }
}

TEST_CASE("an about in other languages only is a missing translation") {
  Case at;
  at.remove("about");
  CHECK(at.messages() == "missing-about");
  at.chapter.about.items.push_back({"es", Excerpt{"Una asociación", {}, {}}});
  CHECK(at.messages().empty());
}

TEST_CASE("what is missing is said where it is to be written") {
  Case at;
  at.remove("about");
  at.remove("contacts");
  at.chapter.name.span = {at.chapter.source, 1, 2};
  auto person = std::make_shared<Person>();
  person->span = {at.chapter.source, 3, 4};
  const auto places = [&] {
    Diagnostics diagnostics;
    proof::proof({at.release, at.chapter, at.subject, at.conventions, at.document, at.formats}, diagnostics);
    std::string out;
    for (const auto& one : diagnostics.all) out += one.span.source->name + std::to_string(one.span.begin) + " ";
    return out;
  };
  CHECK(places() == "chapter.toml1 chapter.toml1 ");
  at.chapter.people = {person};
  CHECK(places() == "chapter.toml1 chapter.toml3 ");
  at.chapter.press = {person};
  CHECK(places() == "chapter.toml1 release.toml11 ");
  auto prose = std::make_shared<Prose>();
  prose->source.span = {at.release.source, 5, 6};
  at.release.text["about"].items = at.release.text["contacts"].items = {{"", prose}};
  CHECK(places() == "release.toml5 release.toml5 ");
}

TEST_CASE("a fact that is printed after the day by which to look at it is stale") {
  Case at;
  Fact members;
  members.field.name = "members";
  members.review = Date{2026, 11, 25};
  members.review_span = {at.release.source, 3, 4};
  at.release.facts = std::make_shared<const Facts>(FactList{members});
  at.today = Date{2026, 11, 26};
  CHECK(at.messages().empty());
  at.document.facts = {"members", "unknown"};
  CHECK(at.messages() == "stale-fact-fact");
  at.today = Date{2026, 11, 25};
  CHECK(at.messages().empty());
}

TEST_CASE("what was to be looked at again by a day before today is stale; without a day nothing is") {
  Case at;
  at.release.review = at.chapter.review = Date{2026, 11, 25};
  CHECK(at.messages().empty());
  at.today = Date{2026, 11, 25};
  CHECK(at.messages().empty());
  at.today = Date{2026, 11, 26};
  CHECK(at.messages() == "stale-fact-release stale-fact-about");
  auto own = std::make_shared<Prose>();
  at.release.text["about"].items = {{"", own}};
  CHECK(at.messages() == "stale-fact-release");
  own->blanks.resize(1);
  own->blanks[0].name = "template";
  CHECK(at.messages() == "stale-fact-release stale-fact-about");
  at.remove("about");
  at.subject.kind = "advisory";
  CHECK(at.messages() == "stale-fact-release");
}
