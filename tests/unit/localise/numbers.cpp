// SPDX-License-Identifier: MIT
#include "localise/numbers.h"

#include <doctest/doctest.h>

using dateline::localise::Numbers;

TEST_CASE("numbers are grouped as the language does") {
  CHECK(Numbers("es").decimal(8082) == "8082");
  CHECK(Numbers("es").decimal(18082) == "18.082");
  CHECK(Numbers("it").decimal(8082) == "8.082");
  CHECK(Numbers("en").decimal(8082) == "8,082");
  CHECK(Numbers("de").decimal(12.5) == "12,5");
  CHECK(Numbers("en").decimal(0.1) == "0.1");
  CHECK(Numbers("en").decimal(123456789012345) == "123,456,789,012,345");
  CHECK(Numbers("ar@numbers=arab").decimal(8082) == "٨٬٠٨٢");
}

TEST_CASE("percent and money") {
  CHECK(Numbers("es").percent(12.5) == "12,5\u00A0%");
  CHECK(Numbers("en").percent(12.5) == "12.5%");
  CHECK(Numbers("es").money({"EUR", 1200, true}) == "1200\u00A0€");
  CHECK(Numbers("es").money({"EUR", 1200.5, false}) == "1200,50\u00A0€");
  CHECK(Numbers("en").money({"EUR", 1200, true}) == "€1,200");
  CHECK(Numbers("en").money({"EUR", 1200, false}) == "€1,200.00");
  CHECK(Numbers("ja").money({"JPY", 1200, true}) == "￥1,200");
}

TEST_CASE("money by symbol, code or name, as the press writes it") {
  CHECK(Numbers("es", "code").money({"EUR", 1200, true}) == "1200\u00A0EUR");
  CHECK(Numbers("de", "name").money({"EUR", 1200.5, false}) == "1.200,50 Euro");
  CHECK(Numbers("en", "name").money({"USD", 1, true}) == "1 US dollar");
}

TEST_CASE("units have their whole names") {
  CHECK(Numbers("en").styled(2.5, "::unit/kilometer") == "2.5 kilometers");
  CHECK(Numbers("pl").styled(5, "::unit/hour") == "5 godzin");
}

TEST_CASE("digits reach every kind of number") {
  const Numbers bengali("bn@numbers=beng");
  CHECK(bengali.percent(12) == "১২%");
  CHECK(bengali.money({"INR", 1200, true}).starts_with("১,২০০"));
  CHECK(bengali.styled(61999999, "over") == "৬.১ কোটি");
  CHECK(bengali.styled(12, "::unit/hour").starts_with("১২"));
}

TEST_CASE("over rounds down to two digits that count, in words from a million on") {
  const Numbers en("en"), es("es"), ja("ja");
  CHECK(en.styled(8082, "over") == "8,000");
  CHECK(en.styled(999, "over") == "990");
  CHECK(en.styled(57, "over") == "57");
  CHECK(en.styled(999999, "over") == "990,000");
  CHECK(en.styled(1000000, "over") == "1 million");
  CHECK(en.styled(61999999, "over") == "61 million");
  CHECK(en.styled(123456789, "over") == "120 million");
  CHECK(es.styled(61999999, "over") == "61 millones");
  CHECK(ja.styled(61999999, "over") == "6100万");
}

TEST_CASE("short rounds to the nearest") {
  const Numbers en("en");
  CHECK(en.styled(8082, "short") == "8,100");
  CHECK(en.styled(8050, "short") == "8,100");
  CHECK(en.styled(61600000, "short") == "62 million");
  CHECK(en.styled(994999, "short") == "990,000");
  CHECK(en.styled(999600, "short") == "1 million");
}

TEST_CASE("skeletons") {
  const Numbers en("en");
  CHECK(en.styled(8082, "::compact-short") == "8.1K");
  CHECK(en.styled(0.5, "::.00") == "0.50");
  CHECK(en.styled(12, "::percent") == "12%");
  CHECK(en.styled(12, "::currency/EUR") == "€12.00");
  CHECK(en.styled(12.4, "integer") == "12");
  CHECK(en.styled(12.5, "percent") == "12.5%");
}
