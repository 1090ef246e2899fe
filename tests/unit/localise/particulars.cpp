// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/localise/sample.h"

using namespace sample;

namespace {
std::shared_ptr<Person> with_mail(const std::string& name, const std::string& email) {
  auto out = person(name);
  out->email = text(email);
  return out;
}

Partner partner(const std::string& name, const std::string& contact) {
  Partner out;
  out.name = text(name);
  out.contact = with_mail(contact, "m@museum.example");
  return out;
}
} // namespace

TEST_CASE("an embargo has the distance from UTC that the chapter's clocks have on that day") {
  Case one;
  const auto until = [&](int month) {
    one.release.embargo = {{{"", Embargo{{{2026, month, 3}, {10, 0, 0}}, true, {}}}}, {}};
    return one.fields().particulars.embargo;
  };
  one.chapter.timezone = "Europe/Madrid";
  CHECK(until(1) == "2026-01-03T10:00:00+01:00");
  CHECK(until(7) == "2026-07-03T10:00:00+02:00");
  one.chapter.timezone = "America/St_Johns";
  CHECK(until(1) == "2026-01-03T10:00:00-03:30");
  one.release.embargo.items.front().second.has_time = false;
  CHECK(one.fields().particulars.embargo.empty());
}

TEST_CASE("contacts are those that are printed, a partner's under its name") {
  Case one;
  auto spanish = with_mail("Lucía", "l@wikimedia.example");
  spanish->languages = {"es"};
  one.release.press = {spanish, with_mail("Ana", "a@wikimedia.example")};
  one.release.partners = {partner("Museo Ejemplo", "Pau")};
  one.chapter.languages = {"en"};
  const auto contacts = one.fields().particulars.contacts;
  REQUIRE(contacts.size() == 2);
  CHECK(contacts[0].name == "Ana");
  CHECK(contacts[0].organisation.empty());
  CHECK(contacts[1].organisation == "Museo Ejemplo");
  CHECK(contacts[1].email == "m@museum.example");
}

TEST_CASE("a mail is from whom it says, or else from the first of the chapter's own contacts") {
  Case one;
  one.release.press.clear();
  one.release.partners = {partner("Museo Ejemplo", "Pau")};
  CHECK(one.fields().particulars.mail.from.name.empty());
  one.release.press = {with_mail("Ana", "a@wikimedia.example")};
  CHECK(one.fields().particulars.mail.from.email == "a@wikimedia.example");
  one.release.mail.from = {{{"", with_mail("Lucía", "l@wikimedia.example")}}, {}};
  one.release.mail.intro = text("Dear editor,\n\nthis\nis new.");
  const auto mail = one.fields().particulars.mail;
  CHECK(mail.from.email == "l@wikimedia.example");
  CHECK(mail.intro == std::vector<std::string>{"Dear editor,", "this is new."});
}
