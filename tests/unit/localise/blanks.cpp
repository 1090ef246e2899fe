// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "content/document.h"
#include "sample.h"

using namespace dateline;
using sample::blank;
using sample::Case;
using sample::choosing;
using sample::excerpt;

namespace {
std::shared_ptr<const Prose> default_of(const std::string& before, const Blank& inner) {
  auto out = std::make_shared<Prose>();
  out->blocks.push_back({Paragraph{{{Run{before + stand_in(0)}, {}}}}, {}});
  out->blanks = {inner};
  return out;
}
Message counted(const std::string& word) { return {NumberSign{}, std::string(" " + word)}; }
} // namespace

TEST_CASE("every type prints itself") {
  Case one;
  one.conventions = sample::spanish();
  one.field("name", FieldType::text, excerpt("Torre {al} *alba*"));
  one.field("photos", FieldType::number, 18082.0);
  one.field("prize", FieldType::money, Money{"EUR", 1200, true});
  one.field("share", FieldType::percent, Percent{12.5});
  one.field("day", FieldType::date, Date{2026, 12, 3});
  one.field("hour", FieldType::time, Time{18, 0, 0});
  one.field("start", FieldType::datetime, DateTime{.date = {2026, 12, 3}, .time = {18, 0, 0}});
  one.field("run", FieldType::dates, DateRange{{2026, 12, 3}, {2026, 12, 5}});
  one.field("towns", FieldType::list, std::vector<Excerpt>{excerpt("Ana"), excerpt("Bea"), excerpt("Inés")});
  CHECK(one.print(blank("name")) == "Torre {al} *alba*");
  CHECK(one.print(blank("photos")) == "18.082");
  CHECK(one.print(blank("prize")) == "1200\u00A0€");
  CHECK(one.print(blank("share")) == "12,5\u00A0%");
  CHECK(one.print(blank("day")) == "3 de diciembre de 2026");
  CHECK(one.print(blank("day", BlankKind::date, "on")) == "el 3 de diciembre");
  CHECK(one.print(blank("hour")) == "18:00");
  CHECK(one.print(blank("start", BlankKind::datetime, "on")) == "el 3 de diciembre a las 18:00");
  CHECK(one.print(blank("start", BlankKind::date, "long")) == "3 de diciembre de 2026");
  CHECK(one.print(blank("start", BlankKind::time)) == "18:00");
  CHECK(one.print(blank("run", BlankKind::dates, "from_to")) == "del 3 al 5 de diciembre");
  CHECK(one.print(blank("towns")) == "Ana, Bea e Inés");
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("a fact prints where nothing nearer has a value, and is noted") {
  Case one;
  const auto known = [](const std::string& name, Datum datum) {
    Fact fact;
    fact.field = {name, FieldType::number, {{{"", std::move(datum)}}, {}}, {}};
    return fact;
  };
  one.release.facts = std::make_shared<const Facts>(FactList{known("members", 240.0), known("photos", 12.0)});
  CHECK(one.fill(blank("members")).plain == "240");
  CHECK(one.fill(blank("members")).facts == std::vector<std::string>{"members"});
  one.field("photos", FieldType::number, 8082.0);
  CHECK(one.fill(blank("photos")).plain == "8082");
  CHECK(one.fill(blank("photos")).facts.empty());
  one.release.from_facts = {one.release.facts->find("members")->field};
  CHECK(one.fill(blank("members")).facts == std::vector<std::string>{"members"});
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("the year is printed where it is not the release's") {
  Case one;
  one.field("day", FieldType::date, Date{2027, 1, 3});
  CHECK(one.print(blank("day", BlankKind::date, "on")) == "on 3 January 2027");
  one.release.date.items = {{"", {2027, 1, 1}}};
  CHECK(one.print(blank("day", BlankKind::date, "on")) == "on 3 January");
  one.release.date = {};
  CHECK(one.print(blank("day", BlankKind::date, "on")) == "on 3 January 2027");
}

TEST_CASE("a moment with an offset is printed as the chapter's clocks show it") {
  Case one;
  one.field("start", FieldType::datetime, DateTime{.date = {2026, 12, 3}, .time = {23, 30, 0}, .offset = 0});
  CHECK(one.print(blank("start", BlankKind::datetime, "on")) == "on 4 December at 00:30");
}

TEST_CASE("what every release has") {
  Case one;
  one.release.number = sample::text("8/12");
  one.chapter.website = sample::text("https://wikimedia.example");
  one.release.cities.items.emplace_back("", std::vector<Excerpt>{excerpt("Madrid"), excerpt("Vigo")});
  CHECK(one.print(blank("chapter")) == "Wikimedia Ejemplo");
  CHECK(one.print(blank("chapter_short")) == "Wikimedia Ejemplo");
  CHECK(one.print(blank("city")) == "Madrid and Vigo");
  CHECK(one.print(blank("country")) == "Spain");
  CHECK(one.print(blank("date")) == "26 November 2026");
  CHECK(one.print(blank("date", BlankKind::date, "on")) == "on 26 November");
  CHECK(one.print(blank("number")) == "8/12");
  CHECK(sample::shown(one.fill(blank("website")).line) == "<https://wikimedia.example:https://wikimedia.example>");
  one.chapter.short_name = sample::text("WM Ejemplo");
  CHECK(one.print(blank("chapter_short")) == "WM Ejemplo");
}

TEST_CASE("a person has a name, a role and a gender") {
  Case one;
  const auto ana = sample::person("Ana Ruiz", "jurist");
  ana->gender = Gender::feminine;
  one.field("winner", FieldType::person, std::shared_ptr<const Person>(ana));
  one.field("judge", FieldType::person, std::shared_ptr<const Person>(sample::person("Leo Sol")));
  const auto she = [](const std::string& name) {
    return choosing(name, BlankKind::select, {{"feminine", {"she"}}, {"masculine", {"he"}}, {"other", {"they"}}});
  };
  CHECK(one.print(blank("winner")) == "Ana Ruiz");
  CHECK(one.print(blank("winner_role")) == "jurist");
  CHECK(one.print(blank("winner_short")) == "Ana Ruiz");
  CHECK(one.print(she("winner_gender")) == "she");
  CHECK(one.print(she("judge_gender")) == "they");
  CHECK(one.fill(blank("judge_role")).missing == "judge_role");
  CHECK(one.fill(blank("judge_role")).optional);
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("plural forms, # and blanks in them") {
  Case one;
  one.field("photos", FieldType::number, 8082.0);
  one.field("left", FieldType::number, 1.0);
  auto plural = choosing("photos", BlankKind::plural, {{"one", counted("photo")}, {"other", counted("photos")}});
  CHECK(one.print(plural) == "8,082 photos");
  plural.name = "left";
  CHECK(one.print(plural) == "1 photo");
  plural.branches[0].message.emplace_back(blank("city"));
  CHECK(one.print(plural) == "1 photoMadrid");
}

TEST_CASE("a value that is not there, required or not; a branch that is not taken does not count") {
  Case one;
  Field venue, room;
  venue.name = "venue";
  venue.required = true;
  room.name = "room";
  one.subject.fields = {venue, room};
  one.field("n", FieldType::number, 1.0);
  const auto required = one.fill(blank("venue")), optional = one.fill(blank("room"));
  CHECK(required.plain == "⟦venue⟧");
  CHECK(required.missing == "venue");
  CHECK_FALSE(required.optional);
  CHECK(optional.missing == "room");
  CHECK(optional.optional);
  const auto plural = choosing("n", BlankKind::plural, {{"one", {"a"}}, {"other", {blank("room")}}});
  CHECK(one.fill(plural).missing.empty());
  one.chapter.country.clear();
  CHECK_FALSE(one.fill(blank("country")).optional);
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("a language's field: its default with blanks, or the value that the release or the chapter gives") {
  Case one;
  one.text.fields.push_back({"city_where", {}, default_of("in the city of ", blank("city")), {}});
  CHECK(one.print(blank("city_where")) == "in the city of Madrid");
  FieldValue own;
  own.name = "city_where";
  own.value.items.emplace_back("", excerpt("in Madrid"));
  one.chapter.fields = {own};
  CHECK(one.print(blank("city_where")) == "in Madrid");
  one.chapter.fields.clear();
  one.chapter.city = {};
  CHECK(one.fill(blank("city_where")).missing == "city");
}

TEST_CASE("a default that leads back to itself is refused") {
  Case one;
  one.text.fields.push_back({"a", {}, default_of("", blank("b")), {}});
  one.text.fields.push_back({"b", {}, default_of("", blank("a")), {}});
  CHECK(one.fill(blank("a")).missing == "a");
  CHECK(sample::found(one.diagnostics) == std::vector<std::string>{"bad-blank bad-blank-loop"});
}

TEST_CASE("a list and prose also give blocks") {
  Case one;
  one.field("towns", FieldType::list, std::vector<Excerpt>{excerpt("Ana"), excerpt("Bea")});
  const auto list = one.fill(blank("towns"));
  REQUIRE(list.blocks.size() == 1);
  CHECK(std::get<List>(list.blocks[0].node).items.size() == 2);
  auto prose = std::make_shared<Prose>();
  Line styled = {{Strong{{{Run{"in " + stand_in(0)}, {}}}}, {}}};
  prose->blocks = {{Paragraph{styled}, {}}, {Paragraph{{{Run{"on " + stand_in(1)}, {}}}}, {}}};
  prose->blanks = {blank("city"), blank("room")};
  prose->source = excerpt("**in {city}**\n\non {room}");
  Field room;
  room.name = "room";
  one.subject.fields.push_back(room);
  one.field("story", FieldType::prose, std::shared_ptr<const Prose>(prose));
  const auto story = one.fill(blank("story"));
  REQUIRE(story.blocks.size() == 1); // the one about a room is left out
  CHECK(plain_text(std::get<Paragraph>(story.blocks[0].node).content) == "in Madrid");
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("mail addresses, numbers to call and web addresses are linked") {
  Case one;
  one.field("mail", FieldType::email, excerpt("prensa@wikimedia.example"));
  one.field("call", FieldType::phone, excerpt("+34 910 000 000"));
  one.field("page", FieldType::url, excerpt("https://museum.example/a?b=1"));
  CHECK(sample::shown(one.fill(blank("mail")).line) == "<mailto:prensa@wikimedia.example:prensa@wikimedia.example>");
  CHECK(sample::shown(one.fill(blank("call")).line) == "<tel:+34910000000:+34 910 000 000>");
  CHECK(sample::shown(one.fill(blank("page")).line) == "<https://museum.example/a?b=1:https://museum.example/a?b=1>");
  CHECK(one.print(blank("page")) == "https://museum.example/a?b=1");
}

TEST_CASE("in Arabic, values of the other direction are isolated, and none of its own") {
  Case one;
  one.conventions = sample::arabic();
  one.field("name", FieldType::text, excerpt("Museo Ejemplo"));
  one.field("own", FieldType::text, excerpt("متحف المثال"));
  one.field("photos", FieldType::number, 8082.0);
  one.field("few", FieldType::number, 82.0);
  one.field("hour", FieldType::time, Time{18, 0, 0});
  one.field("day", FieldType::date, Date{2026, 12, 3});
  one.field("call", FieldType::phone, excerpt("+34 910 000 000"));
  one.field("share", FieldType::percent, Percent{12.5});
  const auto shown = [&](const Blank& of) { return sample::shown(one.fill(of).line); };
  CHECK(shown(blank("name")) == "[auto:Museo Ejemplo]");
  CHECK(shown(blank("own")) == "متحف المثال");
  CHECK(shown(blank("photos")) == "[ltr:8,082]");
  CHECK(shown(blank("few")) == "82");
  CHECK(shown(blank("hour")) == "[ltr:18:00]");
  CHECK(shown(blank("day")) == "3 ديسمبر 2026");
  CHECK(shown(blank("day", BlankKind::date, "short")) == "[ltr:03/12/2026]");
  CHECK(shown(blank("call")) == "<tel:+34910000000:[ltr:+34 910 000 000]>");
  CHECK(one.print(blank("name")) == "Museo Ejemplo");
}

TEST_CASE("in Spanish a Hebrew name is isolated, a number is not") {
  Case one;
  one.conventions = sample::spanish();
  one.field("name", FieldType::text, excerpt("דנה לוי"));
  one.field("photos", FieldType::number, -18082.5);
  CHECK(sample::shown(one.fill(blank("name")).line) == "[auto:דנה לוי]");
  CHECK(sample::shown(one.fill(blank("photos")).line) == "-18.082,5");
}

TEST_CASE("a place is put together as the language does") {
  Case one;
  PlaceName place;
  place.one_string = false;
  place.name = sample::text("Prado");
  place.city = sample::text("Madrid");
  place.country = sample::text("ES");
  one.field("venue", FieldType::place, place);
  CHECK(one.print(blank("venue")) == "Prado, Madrid, Spain");
  one.conventions = sample::japanese();
  CHECK(one.print(blank("venue")) == "スペイン、Madrid、Prado");

  Case code;
  place.country = sample::text("%d"); // two letters that are no country's
  code.field("venue", FieldType::place, place);
  CHECK(code.print(blank("venue")) == "Prado, Madrid, %d");
}

TEST_CASE("in an address a number is its digits") {
  Case one;
  one.conventions = sample::spanish();
  one.field("photos", FieldType::number, 18082.0);
  CHECK(one.fill(blank("photos")).plain == "18082");
}
