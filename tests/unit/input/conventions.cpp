// SPDX-License-Identifier: MIT
#include "content/conventions.h"

#include <doctest/doctest.h>

#include "input/input.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
Conventions read(const std::string& text, const std::string& expected) {
  Diagnostics diagnostics;
  Conventions out;
  out.endings["day_on"] = {{"other", "-án"}};
  input::read_conventions(source(text), out, diagnostics);
  CHECK(found(diagnostics) == expected);
  return out;
}
} // namespace

TEST_CASE("press conventions") {
  const auto all = read(R"(capitals = true
dateline = "{city}, {date} – "
dateline_at = "head"
direction = "rtl"
time = "H 'h' mm"
money = "code"
no_break = [" :", "« "]
order = ["label", "…", "end"]
[quotation]
marks = ["«", "»", "“", "”"]
attribution = "{quote}, {said} {speaker}, {role}."
said = { feminine = "сказала", masculine = "сказал", other = "говорит" }
[dates]
long = "d 'de' MMMM 'de' y"
on = ["MMMM d{day_on}", "y. MMMM d{day_on}"]
on_time = "{date} a las {time}"
from_to.other = "{from, d MMMM y}–{to, d MMMM y}"
from_to.same_month = "{from, MMMM d} {to, d{day_on}}"
[endings.day_in]
"26" = "a"
"*4" = "b"
other = "c"
[limits]
headline = 80
[sources]
"dates.long" = "https://a.example"
dates.on = "https://b.example"
)",
                        "");
  CHECK(all.capitals);
  CHECK(all.dateline_at == DatelineAt::head);
  CHECK(all.direction == Direction::right_to_left);
  CHECK(all.quotation.marks == std::vector<std::string>{"«", "»", "“", "”"});
  CHECK(all.no_break == std::vector<std::string>{" :", "« "});
  CHECK(all.money == "code");
  CHECK(all.quotation.said.at("feminine") == "сказала");
  CHECK(all.dates.at("from_to.same_month")[0] == "{from, MMMM d} {to, d{day_on}}");
  CHECK(all.dates.at("long").size() == 2);
  CHECK(all.dates.at("on")[1] == "y. MMMM d{day_on}");
  CHECK(all.dates.at("from_to.other")[0] == "{from, d MMMM y}–{to, d MMMM y}");
  CHECK(all.endings.at("day_in").at("*4") == "b");
  CHECK(all.limits.at("headline") == 80);
  CHECK(all.sources.size() == 2);
  CHECK(all.order == std::vector<std::string>{"label", "…", "end"});
}

TEST_CASE("a parent's source says nothing of what a file has of its own") {
  Diagnostics diagnostics;
  Conventions out;
  out.sources = {{"dateline", "a"}, {"dates.long", "a"}, {"dates.on", "a"}, {"label", "a"}};
  input::read_conventions(
      source("dateline = \"{city} \"\n[dates]\nlong = \"d\"\non = \"d\"\n[sources]\ndates.on = \"b\""), out,
      diagnostics);
  CHECK(out.sources == std::map<std::string, std::string, std::less<>>{{"dates.on", "b"}, {"label", "a"}});
}

TEST_CASE("a slip in a language's file is found") {
  read("datelin = \"\"", "unknown-key unknown-key: datelin");
  read("dateline = \"{citty}, {date}\"", "bad-pattern bad-pattern-name: citty");
  read("dateline = \"{city, {date}\"", "bad-pattern bad-pattern-brace: {");
  read("[dates]\nlong = \"d de MMMM\"", "bad-pattern bad-pattern-letter: de");
  read("[dates]\nlong = \"d 'de MMMM\"", "bad-pattern bad-pattern-quote: '");
  read("[dates]\nlong = \"MMMM d{day_no}\"", "bad-pattern bad-pattern-name: day_no");
  read("[dates]\nlong = [\"d\"]", "bad-value bad-value-pair: [\"d\"]");
  read("[dates]\nfrom_to.other = \"{from}–{to, d}\"", "bad-pattern bad-pattern-range: from");
  read("time = \"HH:nn\"", "bad-pattern bad-pattern-letter: nn");
  read("calendar = \"gregorain\"", "bad-value bad-value-choice: \"gregorain\"");
  read("order = [\"laed\"]", "bad-value bad-value-choice: \"laed\"");
  read("[quotation]\nmarks = [\"«\"]", "bad-value bad-value-marks: [\"«\"]");
  read("no_break = [\" ?\", \"?\"]", "bad-value bad-value-space: \"?\"");
  read("narrow_no_break = [\" \"]", "bad-value bad-value-space: \" \"");
  read("money = \"euro\"", "bad-value bad-value-choice: \"euro\"");
  read("[limits]\nheadline = 0", "bad-value bad-value-limit: 0");
  read("[endings.a]\nx = \"\"", "bad-value bad-value-ending: x");
  read("[endings.weekday_on]\n7 = \"\"\n8 = \"\"", "bad-value bad-value-ending: 8");
  read("[endings.month_on]\n14 = \"\"", "bad-value bad-value-ending: 14");
  read("[dates]\nfrom_to.other = \"{from, d{day_no}}–{to, d}\"", "bad-pattern bad-pattern-name: day_no");
  read("[dates]\nfrom_to.other = \"{from, d{day_on}–{to, d}\"", "bad-pattern bad-pattern-brace: {");
  read("[quotation]\nattribution = \"{quote}, {said} {speaker}\"", "bad-pattern bad-pattern-said: {said}");
  read("[quotation]\nattribution_bare = \"{quote}, {said} {speaker}\"\nsaid.feminine = \"сказала\"",
       "bad-pattern bad-pattern-said: {said}");
}
