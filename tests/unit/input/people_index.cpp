// SPDX-License-Identifier: MIT
#include "input/people_index.h"

#include <doctest/doctest.h>

using namespace dateline;
using input::PeopleIndex;
using input::PersonPtr;

namespace {
using NameFields = std::vector<std::pair<std::string, std::string>>;

PersonName name(const NameFields& fields, const std::string& locale = "es") {
  PersonName out;
  out.locale = locale;
  for (const auto& [key, text] : fields) out.fields.push_back({key, Excerpt{text, {}, {}}});
  return out;
}

PersonPtr person(const std::string& key, std::vector<std::pair<std::string, PersonName>> names) {
  Person out;
  out.key = key;
  out.name.items = std::move(names);
  return std::make_shared<const Person>(std::move(out));
}

/// The keys of those who are called so.
std::string called(const std::vector<PersonPtr>& people, const std::string& text) {
  const PeopleIndex index(people);
  std::string out;
  for (const auto& one : index.called(text)) out += (out.empty() ? "" : " ") + one->key;
  return out;
}
} // namespace

TEST_CASE("a person is found by the full name, which forms of the surname are no part of") {
  const std::vector<PersonPtr> people = {person("jana", {{"", name({{"given", "Jana"},
                                                                    {"surname", "Nováková"},
                                                                    {"surname-initial", "N."},
                                                                    {"surname-vocative", "Nováková"},
                                                                    {"surname-genitive", "Novákové"}},
                                                                   "cs")}}),
                                         person("omar", {{"", name({{"title", "Dr."},
                                                                    {"given", "Omar"},
                                                                    {"surname-prefix", "de"},
                                                                    {"surname-core", "Prats"},
                                                                    {"surname2", "Costa"}})}})};
  CHECK(called(people, "Jana Nováková") == "jana");
  CHECK(called(people, "Omar de Prats Costa") == "omar");
  CHECK(called(people, "Prats Costa Omar") == "");
  CHECK(PeopleIndex(people).nearly_called("Omar de Prats Cosat").person == people[1]);
}

TEST_CASE("a person is found by the name as it is written in the person's own language") {
  const std::vector<PersonPtr> people = {
      person("hayao", {{"ja", name({{"given", "駿"}, {"surname", "宮崎"}}, "ja")},
                       {"other", name({{"given", "Hayao"}, {"surname", "Miyazaki"}}, "ja")}}),
      person("janos", {{"", name({{"given", "János"}, {"surname", "Nagy"}}, "hu")}})};
  for (const auto* text : {"宮崎駿", "宮崎 駿", "Hayao Miyazaki", "Miyazaki Hayao"})
    CHECK(called(people, text) == "hayao");
  for (const auto* text : {"Nagy János", "János Nagy"}) CHECK(called(people, text) == "janos");
  CHECK(called(people, "NagyJános") == "");
}
