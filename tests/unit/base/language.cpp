// SPDX-License-Identifier: MIT
#include "base/language.h"

#include <doctest/doctest.h>

using namespace dateline;

TEST_CASE("tags in every spelling") {
  CHECK(language_tag("pt-br") == "pt-BR");
  CHECK(language_tag("zh_hans_cn") == "zh-Hans-CN");
  CHECK(language_tag("no") == "nb");
  CHECK(language_tag("sr-ec") == "sr-Cyrl");
  CHECK(language_tag("es-419") == "es-419");
  CHECK(language_tag("../../etc").empty());
  CHECK(language_tag("e").empty());
  CHECK(language_tag("es-").empty());
  CHECK(language_tag("").empty());
  CHECK(language_tag(std::string(1000, 'a')).empty());
}

TEST_CASE("parents are CLDR's, not the tag cut short") {
  CHECK(with_parents("es-MX") == std::vector<std::string>{"es-MX", "es-419", "es"});
  CHECK(with_parents("en-GB") == std::vector<std::string>{"en-GB", "en-001", "en"});
  CHECK(with_parents("zh-Hant") == std::vector<std::string>{"zh-Hant"});
  CHECK(with_parents("sr-Latn") == std::vector<std::string>{"sr-Latn"});
  CHECK(with_parents("pt-BR") == std::vector<std::string>{"pt-BR", "pt"});
}

TEST_CASE("a language serves what inherits from it") {
  CHECK(serves({"en", "es"}, "es-MX"));
  CHECK(!serves({"es-MX"}, "es"));
  CHECK(!serves({"zh-Hans"}, "zh-Hant"));
  CHECK(!serves({"es"}, ""));
}
