// SPDX-License-Identifier: MIT
// What CLDR's data never shows; the rest is in tests/person-names.
#include <doctest/doctest.h>

#include "localise/names/names.h"
#include "localise/names/pattern.h"
#include "localise/names/table.h"

using namespace dateline::names;

namespace {
std::string filled(const char* pattern, std::vector<std::string> values) { return fill(read_pattern(pattern), values); }
} // namespace

TEST_CASE("text around empty fields goes up to its spaces") {
  const char* marked = "1{title}1 2{given}2 3{given2}3 4{surname}4 5{surname2}5";
  CHECK(filled(marked, {"a", "b", "c", "d", "e"}) == "1a1 2b2 3c3 4d4 5e5");
  CHECK(filled(marked, {"", "b", "c", "d", "e"}) == "b2 3c3 4d4 5e5");
  CHECK(filled(marked, {"a", "b", "c", "d", ""}) == "1a1 2b2 3c3 4d");
  CHECK(filled(marked, {"", "b", "", "d", ""}) == "b2 4d");
  CHECK(filled(marked, {"a", "", "", "", "e"}) == "1a1 5e5");
  CHECK(filled(marked, {"", "", "", "", ""}) == "");
  CHECK(filled("{given-initial}. ({given2}) {surname}", {"F", "", "Baz"}) == "F. Baz");
  CHECK(filled("{given-initial}. ({given2}) {surname}", {"", "Bar", "Baz"}) == "Bar) Baz");
  CHECK(filled("{surname}、{given2}、{given}", {"a", "", "b"}) == "a、b");
  CHECK(filled("{surname}-{given2} {given}", {"a", "", "b"}) == "a- b");
}

TEST_CASE("braces and backslashes of a pattern are text behind a backslash") {
  CHECK(filled(R"(\{{given}\} \\{surname})", {"a", "b"}) == R"({a} \b)");
  CHECK(filled("{no-such} {given", {}) == "{no-such} {given");
}

TEST_CASE("a field is read with its modifiers") {
  CHECK(field_key("surname-core-monogram-allCaps") ==
        FieldKey{Field::surname, modifier::core | modifier::monogram | modifier::all_caps});
  CHECK(field_key("given2") == FieldKey{Field::given2, 0});
  for (const auto* wrong : {"", "nickname", "given-", "given-nick", "-informal"}) CHECK(!field_key(wrong));
}

TEST_CASE("locales are read, maximised, and found under what they inherit from") {
  CHECK(read_locale("ZH_hant_tw") == Locale{"zh", "Hant", "TW"});
  CHECK(read_locale("es-419") == Locale{"es", "", "419"});
  CHECK(read_locale("iw") == Locale{"he", "", ""});
  for (const auto* wrong : {"", "x", "english", "e1", "ñu", "-"}) CHECK(read_locale(wrong) == Locale{});
  CHECK(maximised({"zh", "", "TW"}).tag() == "zh-Hant-TW");
  CHECK(maximised({"und", "Cyrl", ""}).tag() == "ru-Cyrl-RU");
  CHECK(maximised({"und", "Latn", "UA"}).tag() == "pl-Latn-UA");
  CHECK(maximised({"xx", "", "YY"}).tag() == "xx-YY");
  CHECK(filed({"ja", "Kana", "CH"}).tag() == "ja-CH");
  CHECK(filed({"zh", "", "TW"}).tag() == "zh-Hant-TW");
  CHECK(filed({"sr", "Latn", ""}).tag() == "sr-Latn");
  CHECK(has_data(read_locale("en_JP")));
  CHECK_FALSE(has_data(read_locale("ja_Latn")));
  CHECK_FALSE(has_data(read_locale("xx")));
  CHECK(&row_of(read_locale("es_PE")) == &row_of(read_locale("es_419")));
  CHECK(&row_of(read_locale("uk_Grek")) == &row_of(read_locale("und")));
}

TEST_CASE("bytes that are no UTF-8 are printed, and harm nothing") {
  PersonName name;
  name.fields = {{{Field::given, 0}, "\xFF\xC3"}, {{Field::surname, 0}, std::string("\0\xF0", 2)}};
  const Formatter formatter("ja");
  for (const auto usage : {Usage::referring, Usage::addressing, Usage::monogram})
    for (const auto length : {Length::long_form, Length::short_form}) {
      Options options;
      options.usage = usage;
      options.length = length;
      options.surname_capitals = true;
      CHECK_NOTHROW(formatter.format(name, options));
    }
}
