// SPDX-License-Identifier: MIT
#include "write/typed.h"

#include <doctest/doctest.h>

using namespace dateline;
using namespace dateline::write;

TEST_CASE("what is typed is a value of its type, or one that its reader refuses") {
  CHECK(typed_value(FieldType::text, "a \"b\"") == R"("a \"b\"")");
  CHECK(typed_value(FieldType::number, "120") == "120");
  CHECK(typed_value(FieldType::number, "many") == "\"many\"");
  CHECK(typed_value(FieldType::date, "2027-03-01") == "2027-03-01");
  CHECK(typed_value(FieldType::date, "1 March") == "\"1 March\"");
  CHECK(typed_value(FieldType::datetime, "2027-03-01 18:00") == "2027-03-01 18:00:00");
  CHECK(typed_value(FieldType::datetime, "2027-03-01 18:00:30") == "2027-03-01 18:00:30");
  CHECK(typed_value(FieldType::datetime, "\"2027-03-01 18:00\"") == "2027-03-01 18:00:00");
  CHECK(typed_value(FieldType::time, "18:00") == "18:00:00");
  CHECK(typed_value(FieldType::dates, "2027-03-01, 2027-03-03") == "[2027-03-01, 2027-03-03]");
  CHECK(typed_value(FieldType::people, "Ana Gil, ,Omar Haddad") == R"(["Ana Gil", "Omar Haddad"])");
}

TEST_CASE("an example is shown as it is typed") {
  CHECK(as_typed(FieldType::text, "\"the Museo Ejemplo\"") == "the Museo Ejemplo");
  CHECK(as_typed(FieldType::datetime, "2026-12-03T18:00:00") == "2026-12-03 18:00");
  CHECK(as_typed(FieldType::person, R"({ name = "Ana Gil", role = "editor" })") == "Ana Gil");
  CHECK(as_typed(FieldType::dates, "[2026-12-03, 2026-12-05]") == "2026-12-03, 2026-12-05");
}

TEST_CASE("a value for a language goes before one for all") {
  const std::map<std::string, std::string> values = {{"venue", "x"}, {"venue.es", "y"}, {"empty", ""}};
  CHECK(*typed(values, "venue", "es") == "y");
  CHECK(*typed(values, "venue", "en") == "x");
  CHECK(typed(values, "empty", "es") == nullptr);
}
