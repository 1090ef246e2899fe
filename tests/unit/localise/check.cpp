// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "sample.h"

using namespace dateline;
using sample::blank;
using sample::Case;
using sample::choosing;
using Found = std::vector<std::string>;

namespace {
/// A template with a field of each kind that matters here; nothing in the release.
Case fields() {
  Case one;
  const auto add = [&](const std::string& name, FieldType type) {
    Field field;
    field.name = name;
    field.type = type;
    one.subject.fields.push_back(field);
  };
  add("name", FieldType::text);
  add("n", FieldType::number);
  add("day", FieldType::date);
  add("who", FieldType::person);
  add("story", FieldType::prose);
  add("prize", FieldType::text);
  one.subject.fields.back().choices = {"gold", "silver"};
  return one;
}

Found faults(const std::vector<Blank>& blanks) {
  auto one = fields();
  one.prose(blanks);
  one.fields();
  return sample::found(one.diagnostics);
}
} // namespace

TEST_CASE("a blank that names nothing is underlined, with the nearest name") {
  auto one = fields();
  auto wrong = blank("whoo_role");
  wrong.name_span = {std::make_shared<Source>(), 3, 12};
  one.prose({wrong});
  one.fields();
  REQUIRE(one.diagnostics.all.size() == 1);
  const auto& found = one.diagnostics.all[0];
  CHECK(found.rule == "unknown-blank");
  CHECK(found.span.begin == 3);
  CHECK(found.help == "did-you-mean");
  CHECK(std::get<std::string>(found.arguments[1].value) == "who_role");
  CHECK(found.language == "en-GB");
}

TEST_CASE("formats that are not the field's are refused") {
  CHECK(faults({blank("name", BlankKind::date, "long")}) == Found{"bad-blank bad-blank-type"});
  CHECK(faults({blank("name", BlankKind::number)}) == Found{"bad-blank bad-blank-type"});
  CHECK(faults({blank("day", BlankKind::time)}) == Found{"bad-blank bad-blank-type"});
  CHECK(faults({choosing("name", BlankKind::plural, {{"other", {"x"}}})}) == Found{"bad-blank bad-blank-type"});
  CHECK(faults({choosing("n", BlankKind::select, {{"other", {"x"}}})}) == Found{"bad-blank bad-blank-type"});
  CHECK(faults({choosing("name", BlankKind::select, {{"other", {"x"}}})}) == Found{"bad-blank bad-blank-choices"});
  CHECK(faults({blank("who_gender")}) == Found{"bad-blank bad-blank-gender"});
  CHECK(faults({choosing("prize", BlankKind::select, {{"gold", {"x"}}, {"bronze", {"x"}}, {"other", {"x"}}})}) ==
        Found{"bad-blank bad-blank-choice"});
  CHECK(faults({choosing("who_gender", BlankKind::select, {{"female", {"x"}}, {"other", {"x"}}})}) ==
        Found{"bad-blank bad-blank-choice"});
}

TEST_CASE("what fits is not refused") {
  CHECK(faults({blank("day", BlankKind::date, "on"), blank("n", BlankKind::number, "over"), blank("who_formal"),
                choosing("n", BlankKind::ordinal, {{"other", {"x"}}}),
                choosing("prize", BlankKind::select, {{"gold", {"x"}}, {"other", {"x"}}})})
            .empty());
}

TEST_CASE("branches that are not taken are judged too") {
  CHECK(faults({choosing("n", BlankKind::plural, {{"one", {blank("nobody")}}, {"other", {blank("name")}}})}) ==
        Found{"unknown-blank unknown-blank"});
}

TEST_CASE("blanks in the value of a field are judged") {
  auto one = fields();
  auto prose = std::make_shared<Prose>();
  prose->blanks = {blank("nobody")};
  FieldValue value;
  value.name = "story";
  value.type = FieldType::prose;
  value.value.items.emplace_back("", std::shared_ptr<const Prose>(prose));
  one.release.fields = {value};
  one.fields();
  CHECK(sample::found(one.diagnostics) == Found{"unknown-blank unknown-blank"});
}

TEST_CASE("prose and tables stand alone in their paragraph") {
  CHECK(faults({blank("story")}).empty());
  CHECK(faults({blank("quotes_1")}).empty());
  CHECK(faults({blank("story"), blank("name")}) == Found{"bad-blank bad-blank-place"});
  CHECK(faults({blank("quotes"), blank("name")}) == Found{"bad-blank bad-blank-place"});
  CHECK(faults({choosing("n", BlankKind::plural, {{"other", {blank("quotes")}}})}) ==
        Found{"bad-blank bad-blank-place"});
}

TEST_CASE("what is left to merge is not filled") {
  auto one = fields();
  CHECK(one.fill(blank("template")).line.empty());
  CHECK(one.fill(blank("media_12")).missing.empty());
  CHECK(one.diagnostics.all.empty());
}
