// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "sample.h"

using namespace dateline;
using sample::Case;
using sample::excerpt;
using sample::shown;

namespace {
std::shared_ptr<Person> contact(const std::string& name, const std::vector<std::string>& languages) {
  auto out = sample::person(name, "press officer");
  out->email = sample::text("prensa@wikimedia.example");
  out->phone = sample::text("+34 910 000 000");
  out->languages = languages;
  return out;
}
} // namespace

TEST_CASE("contacts are those who speak the language") {
  Case one;
  one.release.press = {contact("Ana", {"es"}), contact("Bea", {"en", "es"}), contact("Eva", {})};
  const auto fields = one.fields();
  REQUIRE(fields.contacts.size() == 2);
  CHECK(shown(fields.contacts[0].paragraphs[0]) ==
        "Bea|press officer|<mailto:prensa@wikimedia.example:prensa@wikimedia.example>|"
        "<tel:+34910000000:+34 910 000 000>");
  CHECK(shown(fields.contacts[1].paragraphs[0]).starts_with("Eva|"));
}

TEST_CASE("if none does, all are named, with their languages; then the partners'") {
  Case one;
  one.release.press = {contact("Ana", {"es", "gl"})};
  Partner partner;
  partner.name = sample::text("Museo Ejemplo");
  partner.contact = contact("Leo", {"es"});
  one.release.partners.push_back(partner);
  const auto fields = one.fields();
  REQUIRE(fields.contacts.size() == 2);
  CHECK(shown(fields.contacts[0].paragraphs[0]).ends_with("|Languages: Spanish and Galician"));
  CHECK(shown(fields.contacts[1].heading) == "Museo Ejemplo");
  CHECK(shown(fields.contacts[1].paragraphs[0]).starts_with("Leo|press officer|"));
}

TEST_CASE("what the chapter is, then each partner") {
  Case one;
  one.chapter.about = sample::text("We are\nmany.\n\nWe write.");
  one.chapter.website = sample::text("https://wikimedia.example");
  Partner partner;
  partner.name = sample::text("Museo Ejemplo");
  partner.about = sample::text("A museum: https://museum.example");
  partner.website = sample::text("https://museum.example");
  one.release.partners.push_back(partner);
  const auto fields = one.fields();
  REQUIRE(fields.about.size() == 2);
  CHECK(shown(fields.about[0].heading) == "About Wikimedia Ejemplo");
  REQUIRE(fields.about[0].paragraphs.size() == 3);
  CHECK(shown(fields.about[0].paragraphs[0]) == "We are many.");
  CHECK(shown(fields.about[0].paragraphs[2]) == "<https://wikimedia.example:https://wikimedia.example>");
  CHECK(shown(fields.about[1].heading) == "About Museo Ejemplo");
  CHECK(fields.about[1].paragraphs.size() == 1);
}

TEST_CASE("a picture has its caption and credit line; in Arabic the licence keeps its direction") {
  Case one;
  Medium medium;
  medium.file = excerpt("tower.jpg");
  medium.image = std::make_shared<Image>();
  medium.alternative = sample::text("A tower");
  medium.caption = sample::text("The tower at dawn");
  medium.title = sample::text("Torre al alba");
  medium.authors.items = {{"", {{sample::text("Ana Ruiz"), sample::text("camera")}, {sample::text("Leo Sol"), {}}}}};
  medium.license = sample::text("CC BY-SA 4.0");
  medium.via = sample::text("Wikimedia Commons");
  one.release.media = {medium};
  auto picture = one.fields().media.at(0);
  CHECK(picture.alternative == "A tower");
  CHECK(shown(picture.caption) == "The tower at dawn");
  CHECK(shown(picture.credit) ==
        "Credit: Torre al alba, Ana Ruiz (camera), Leo Sol, CC BY-SA 4.0, via Wikimedia Commons");
  one.conventions = sample::arabic();
  picture = one.fields().media.at(0);
  CHECK(shown(picture.credit).find("، [ltr:CC BY-SA 4.0]، ") != std::string::npos);
}

TEST_CASE("a link to media, and web links") {
  Case one;
  Medium film;
  film.source = sample::text("https://commons.example/wiki/File:Torre.webm");
  one.release.media = {film};
  one.release.links = {{sample::text("The archive"), sample::text("https://museum.example"), {}},
                       {{}, sample::text("https://wikimedia.example"), {}}};
  const auto fields = one.fields();
  CHECK(fields.media[0].alternative == "File:Torre.webm");
  CHECK(fields.media[0].credit.empty());
  CHECK(shown(fields.links[0]) == "<https://museum.example:The archive>");
  CHECK(shown(fields.links[1]) == "<https://wikimedia.example:https://wikimedia.example>");
}

TEST_CASE("a picture that could not be read shows which it was, and links nowhere") {
  Case one;
  Medium medium;
  medium.file = excerpt("tower.jpg");
  medium.alternative = sample::text("A tower");
  medium.source = sample::text("https://wikimedia.example/tower");
  one.release.media = {medium};
  const auto picture = one.fields().media.at(0);
  CHECK(picture.alternative == "⟦tower.jpg⟧");
  CHECK(picture.source.empty());
}
