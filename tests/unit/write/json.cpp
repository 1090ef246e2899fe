// SPDX-License-Identifier: MIT
#include "write/json.h"

#include <doctest/doctest.h>

using namespace dateline::write;

TEST_CASE("JSON keeps the order of members, and leaves out what says nothing") {
  auto object = Json::object({{"b", "x"}, {"a", 1}, {"none", ""}, {"list", Json::array({"", Json::object()})}});
  object.add("c", Json::array({true, false, Json::object({{"d", std::int64_t{1} << 40}})}));
  CHECK(object.file() == "{\n  \"b\": \"x\",\n  \"a\": 1,\n  \"c\": [\n    true,\n    false,\n    {\n      \"d\": "
                         "1099511627776\n    }\n  ]\n}\n");
  CHECK(object.script() == R"({"b":"x","a":1,"c":[true,false,{"d":1099511627776}]})");
  CHECK(Json::object().file() == "{}\n");
}

TEST_CASE("a text of JSON holds no character that would end it, and is UTF-8") {
  const Json text("\"\\/\n\t\x01\xFF</script>ñ");
  CHECK(text.file() == "\"\\\"\\\\/\\n\\t\uFFFD\uFFFD</script>ñ\"\n");
  CHECK(text.script() == "\"\\\"\\\\/\\n\\t\uFFFD\uFFFD\\u003c/script>ñ\"");
}
