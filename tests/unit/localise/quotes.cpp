// SPDX-License-Identifier: MIT
#include "localise/quotes.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace dateline;
using sample::Case;
using Paragraphs = std::vector<std::string>;

namespace {
void add_quote(Case& one, const std::shared_ptr<Person>& speaker, const std::string& text) {
  Quote quote;
  quote.speaker.items = {{"", speaker}};
  quote.text = sample::text(text);
  one.release.quotes.push_back(std::move(quote));
}

Paragraphs lines(const QuoteLines& quote) {
  Paragraphs out;
  for (const auto& line : quote.paragraphs) out.push_back(sample::shown(line));
  return out;
}

Paragraphs quoted(const Conventions& conventions, const std::string& text, const std::string& role = "president") {
  Case one;
  one.conventions = conventions;
  add_quote(one, sample::person("Ana Ruiz", role), text);
  return lines(one.fields().quotes.at(0));
}

Conventions swedish() {
  Conventions out = sample::english();
  out.language = "sv";
  out.quotation.dash = true;
  out.quotation.marks = {"”", "”", "’", "’"};
  out.quotation.attribution = "{quote}, säger {speaker}, {role}.";
  out.quotation.stop = "drop";
  return out;
}
} // namespace

TEST_CASE("marks, the last full stop and the attribution are the language's") {
  CHECK(quoted(sample::english(), "We did it.") == Paragraphs{"“We did it,” said Ana Ruiz, president."});
  CHECK(quoted(sample::english(), "We did it", "") == Paragraphs{"“We did it,” said Ana Ruiz."});
  CHECK(quoted(sample::english(), "Did we?") == Paragraphs{"“Did we?” said Ana Ruiz, president."});
  CHECK(quoted(sample::spanish(), "Es de todos.", "presidenta") ==
        Paragraphs{"«Es de todos», ha declarado Ana Ruiz, presidenta."});
  CHECK(quoted(sample::spanish(), "¿De todos?", "") == Paragraphs{"«¿De todos?», ha declarado Ana Ruiz."});
  CHECK(quoted(sample::japanese(), "皆のものです。", "代表") ==
        Paragraphs{"Ana Ruiz（代表）は述べた。「皆のものです」"});
  auto armenian = sample::spanish();
  armenian.quotation.attribution_bare = "{quote} – {speaker}։";
  CHECK(quoted(armenian, "Բոլորինն է։", "") == Paragraphs{"«Բոլորինն է» – Ana Ruiz։"});
}

TEST_CASE("marks inside become the inner ones") {
  CHECK(quoted(sample::spanish(), "El \"saber\" y «lo demás».", "") ==
        Paragraphs{"«El “saber” y “lo demás”», ha declarado Ana Ruiz."});
  CHECK(quoted(sample::english(), "A \"27\" screen\" it said", "") ==
        Paragraphs{"“A ‘27’ screen\" it said,” said Ana Ruiz."});
  CHECK(quoted(sample::english(), "A 27\" screen.", "") == Paragraphs{"“A 27\" screen,” said Ana Ruiz."});
  CHECK(quoted(sample::japanese(), "それは「知」です。", "") == Paragraphs{"Ana Ruizは述べた。「それは『知』です」"});
}

TEST_CASE("each paragraph is opened again, the last one closed") {
  CHECK(quoted(sample::english(), "One.\n\nTwo\nlines.", "") == Paragraphs{"“One.", "“Two lines,” said Ana Ruiz."});
  CHECK(quoted(sample::japanese(), "一\nです。\n\n二です。", "") ==
        Paragraphs{"Ana Ruizは述べた。「一です。", "「二です」"});
}

TEST_CASE("what further paragraphs begin with is the language's") {
  auto spanish = sample::spanish();
  spanish.quotation.again = "close";
  CHECK(quoted(spanish, "Uno.\n\nDos.\n\nTres.", "") == Paragraphs{"«Uno.", "»Dos.", "»Tres», ha declarado Ana Ruiz."});
  spanish.quotation.again = "none";
  CHECK(quoted(spanish, "Uno.\n\nDos.", "") == Paragraphs{"«Uno.", "Dos», ha declarado Ana Ruiz."});
}

TEST_CASE("dash dialogue has no marks, and keeps those inside") {
  CHECK(quoted(swedish(), "Vi ”vann”.", "ordförande") == Paragraphs{"– Vi ”vann”, säger Ana Ruiz, ordförande."});
}

TEST_CASE("a second quote of the same speaker is short") {
  Case one;
  const auto ana = sample::person("Ana Ruiz", "president");
  add_quote(one, ana, "One.");
  add_quote(one, sample::person("Leo Sol", "jurist"), "Two.");
  add_quote(one, ana, "Three.");
  const auto fields = one.fields();
  CHECK(lines(fields.quotes[1]) == Paragraphs{"“Two,” said Leo Sol, jurist."});
  CHECK(lines(fields.quotes[2]) == Paragraphs{"“Three,” said Ana Ruiz."});
}

TEST_CASE("who does not speak for the chapter is said to") {
  Case one;
  const auto ana = sample::person("Ana Ruiz", "jurist");
  ana->speaks_for = "self";
  add_quote(one, ana, "One.");
  CHECK(lines(one.fields().quotes[0]) == Paragraphs{"“One,” said Ana Ruiz, jurist, speaking in a personal capacity."});
}

TEST_CASE("a verb shows gender only where the person's is given") {
  auto russian = sample::english();
  russian.quotation.attribution_bare = "{quote} — {said} {speaker}.";
  russian.quotation.said = {{"feminine", "сказала"}, {"masculine", "сказал"}, {"other", "говорит"}};
  const auto printed = [&](Gender gender) {
    Case one;
    one.conventions = russian;
    const auto ana = sample::person("Ana");
    ana->gender = gender;
    add_quote(one, ana, "Да");
    return lines(one.fields().quotes[0]).front();
  };
  CHECK(printed(Gender::feminine) == "“Да,” — сказала Ana.");
  CHECK(printed(Gender::masculine) == "“Да,” — сказал Ana.");
  CHECK(printed(Gender::unknown) == "“Да,” — говорит Ana.");
  russian.quotation.said.erase("masculine");
  CHECK(printed(Gender::masculine) == "“Да,” — говорит Ana.");
}

TEST_CASE("a quote that is still to come, one without a speaker, and one without words") {
  Case one;
  add_quote(one, sample::person("Ana Ruiz"), "");
  one.release.quotes[0].pending = true;
  add_quote(one, nullptr, "One.");
  add_quote(one, sample::person("Ana Ruiz"), "");
  const auto fields = one.fields();
  CHECK(fields.quotes[0].pending);
  CHECK(lines(fields.quotes[0]) == Paragraphs{"[Quote to follow: Ana Ruiz]"});
  CHECK(lines(fields.quotes[1]) == Paragraphs{"“One,” said ⟦speaker⟧."});
  CHECK(fields.quotes[2].paragraphs.empty());
}

TEST_CASE("a quote whose words nobody gave shows that they are missing") {
  Case one;
  one.release.quotes.resize(1);
  one.release.quotes[0].speaker.items = {{"", sample::person("Ana Ruiz")}};
  CHECK(lines(one.fields().quotes[0]) == Paragraphs{"“⟦text⟧,” said Ana Ruiz."});
}

TEST_CASE("names in the order of their own language") {
  Case one;
  one.conventions = sample::japanese();
  const auto named = [](const std::string& given, const std::string& surname, const std::string& locale) {
    auto out = sample::person("");
    auto& name = out->name.items[0].second;
    name.fields = {{"given", sample::excerpt(given)}, {"surname", sample::excerpt(surname)}};
    name.locale = locale;
    return out;
  };
  add_quote(one, named("太郎", "山田", "ja"), "一");
  add_quote(one, named("János", "Kovács", "hu"), "二");
  add_quote(one, named("Lucía", "Ferrer", "es"), "三");
  const auto fields = one.fields();
  CHECK(lines(fields.quotes[0]) == Paragraphs{"山田太郎は述べた。「一」"});
  CHECK(lines(fields.quotes[1]) == Paragraphs{"Kovács Jánosは述べた。「二」"});
  CHECK(lines(fields.quotes[2]) == Paragraphs{"Lucía Ferrerは述べた。「三」"});
}
