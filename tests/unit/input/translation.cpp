// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "input/input.h"
#include "input/language_file.h"
#include "unit/input/no_files.h"
#include "unit/reading.h"

using namespace dateline;
using namespace dateline::test;

namespace {
const input::Known known = {{"en", "es", "fr", "pl"}};

Template notice() {
  Template out;
  out.name = "notice";
  for (const auto& [name, type] : {std::pair<std::string, FieldType>{"venue", FieldType::text},
                                   {"rooms", FieldType::list},
                                   {"guests", FieldType::number},
                                   {"kind", FieldType::text}}) {
    Field field;
    field.name = name;
    field.type = type;
    if (name == "kind") field.choices = {"open", "closed"};
    out.fields.push_back(std::move(field));
  }
  TemplateTable programme;
  programme.name = "programme";
  for (const auto& [name, type] :
       {std::pair<std::string, FieldType>{"from", FieldType::time}, {"what", FieldType::text}}) {
    Field column;
    column.name = name;
    column.type = type;
    programme.columns.push_back(std::move(column));
  }
  out.tables.push_back(std::move(programme));
  for (const auto* name : {"headline", "lead", "visit"}) {
    TemplateSection section;
    section.name = name;
    out.sections.push_back(std::move(section));
  }
  return out;
}

struct Opened {
  Diagnostics diagnostics;
  input::ReleaseFile file;

  explicit Opened(const std::string& text)
      : file(input::open_release(source("template = \"notice\"\n" + text), diagnostics)) {}
  Release with(const std::string& translation, bool leads = false) {
    const auto subject = notice();
    input::add_translation(file, source(translation), "pl", leads, &subject, known, diagnostics);
    return input::read_release(file, ".", Chapter{}, &subject, nullptr, known, NoFiles(), diagnostics);
  }
};

std::string in(const Text& text, const std::string& language) {
  const auto* one = find(text, {language});
  return one ? one->text : "(none)";
}

std::string paths(const std::vector<SourceText>& texts) {
  std::string out;
  for (const auto& one : texts)
    out += (out.empty() ? "" : "; ") + dotted(one.path) + " " + one.language + ": " + one.text;
  return out;
}

std::string texts_of(const std::string& release, const std::vector<std::string>& languages = {"en", "pl"}) {
  const Opened opened(release);
  const auto subject = notice();
  return paths(input::source_texts(opened.file, &subject, languages, "pl", known));
}
} // namespace

TEST_CASE("a language's own file gives the release its texts, and each knows its place") {
  Opened opened(
      "headline.en = \"Museum\"\n[[quotes]]\nspeaker = { name = \"Ana\", role = \"curator\" }\ntext = \"Yes\"\n");
  const auto release = opened.with("+++\nheadline = \"Muzeum\"\nsubhead = \"Archiwum\"\n[quotes.1]\nspeaker.role = "
                                   "\"kustoszka\"\ntext = \"Tak\"\n+++\n<!-- lead -->\nDziś.\n");
  CHECK(found(opened.diagnostics) == "");
  CHECK(in(release.headline, "pl") == "Muzeum");
  CHECK(in(release.headline, "en") == "Museum");
  CHECK(in(release.subhead, "pl") == "Archiwum");
  CHECK(in(release.subhead, "en") == "(none)");
  CHECK(in(release.quotes.at(0).text, "pl") == "Tak");
  CHECK(in(release.quotes.at(0).text, "en") == "Yes");
  CHECK(in((*find(release.quotes[0].speaker, {"pl"}))->role, "pl") == "kustoszka");
  CHECK(in((*find(release.quotes[0].speaker, {"en"}))->role, "en") == "curator");
  CHECK(text_at(find(release.headline, {"pl"})->span) == "\"Muzeum\"");
  CHECK((*find(release.text.at("lead"), {"pl"}))->source.text == "Dziś.");
}

TEST_CASE("what is empty is kept as a place, unless the release has the text in this language") {
  Opened opened("headline.en = \"Museum\"\nkicker.pl = \"Archiwum\"\n[fields]\nrooms = [\"A\"]\n");
  const auto release = opened.with("+++\nheadline = \"\"\nkicker = \" \"\nfields.rooms = []\n[mail]\nsubject = "
                                   "\"\"\n+++\n<!-- lead -->\n\n<!-- visit -->\nx\n");
  CHECK(found(opened.diagnostics) == "");
  REQUIRE(release.translations.size() == 1);
  std::string names;
  for (const auto& [name, span] : release.translations[0].empty) names += name + " " + text_at(span) + "; ";
  CHECK(names == "headline \"\"; fields.rooms []; mail.subject \"\"; text.lead lead; ");
  CHECK(in(release.kicker, "pl") == "Archiwum");
  CHECK(!release.mail.subject.given());
}

TEST_CASE("what is wrong with a translation is said at its place, of its language alone") {
  Opened opened("headline.pl = \"Muzeum\"\n[[links]]\ntitle = \"A\"\nurl = \"https://museum.example\"\n");
  opened.with("+++\nheadline = \"Muzeum\"\n[links.2]\ntitle = \"B\"\n[quotes.1]\ntext = \"C\"\n[links.1]\nurl = \"x\"\n"
              "titel = \"D\"\n+++\n<!-- leed -->\nx\n");
  CHECK(found(opened.diagnostics) == "given-twice given-twice-file: headline\n"
                                     "unknown-key unknown-key-no-entries: 1\n"
                                     "unknown-key unknown-key-entry: 2\n"
                                     "bad-value bad-value-url: \"x\"\n"
                                     "unknown-key unknown-key-in: titel\n"
                                     "unknown-section unknown-section: leed");
  for (const auto& one : opened.diagnostics.all) CHECK(one.language == "pl");
}

TEST_CASE("what one language alone has is left out in the others, unless they are translated from it") {
  const std::vector<std::string> en = {"en"};
  Opened own("headline.en = \"Museum\"\n"), led("headline.en = \"Museum\"\n");
  const std::string file = "+++\nsubhead = \"Archiwum\"\nfields.guests = 8\n+++\n<!-- lead -->\nDziś.\n";
  const auto alone = own.with(file), leading = led.with(file, true);
  CHECK(found(own.diagnostics) == "");
  CHECK(!is_missing(alone.subhead, en));
  CHECK(!is_missing(alone.text.at("lead"), en));
  CHECK(!is_missing(alone.fields.at(0).value, en));
  CHECK(is_missing(leading.subhead, en));
  CHECK(is_missing(leading.text.at("lead"), en));
}

TEST_CASE("the texts of a release, in its order, in the first language that has them") {
  CHECK(texts_of("headline = \"Museum\"\n[text]\nlead.en = \"Today\"\n[fields]\nvenue = \"Hall\"\nrooms = [\"A\"]\n"
                 "guests = 8\nkind = \"open\"\n[[quotes]]\nspeaker = \"lucia\"\ntext.en = \"Yes\"\n") ==
        "headline en: Museum; text.lead en: Today; fields.venue en: Hall; fields.rooms en: [\"A\"]; quotes.1.text en: "
        "Yes");
  // Spanish has all; English has not.
  CHECK(texts_of("headline.en = \"Museum\"\nheadline.es = \"Museo\"\nsubhead.es = \"Hoy\"\n", {"en", "es", "pl"}) ==
        "headline es: Museo; subhead es: Hoy");
  // None has all: the first, and what it lacks in another.
  CHECK(texts_of("headline.en = \"Museum\"\nsubhead.es = \"Hoy\"\n", {"en", "es", "pl"}) ==
        "headline en: Museum; subhead es: Hoy");
  // What is there in the language, or empty, needs no translation.
  CHECK(texts_of("headline = { en = \"Museum\", pl = \"Muzeum\" }\nsubhead = \"\"\nkicker.pl = \"Dziś\"\n") == "");
  CHECK(texts_of("[[programme]]\nfrom = \"13:30\"\nwhat = \"Welcome\"\n[[programme]]\nfrom = \"14:00\"\nwhat.en = "
                 "\"Walk\"\n") == "programme.1.what en: Welcome; programme.2.what en: Walk");
  CHECK(texts_of("number = \"8\"\ncity = { en = \"Warsaw\" }\ndate = 2026-11-26\n") == "city en: Warsaw");
}

TEST_CASE("what one text says for all serves a new language too, if the release is in several") {
  const auto shared = [](const std::string& release) {
    Opened opened(release);
    opened.with("+++\nkicker = \"Archiwum\"\n+++\n");
    const auto subject = notice();
    std::string out;
    for (const auto& one : input::source_texts(opened.file, &subject, {"en", "es", "pl"}, "pl", known))
      if (one.is_shared) out += (out.empty() ? "" : "; ") + dotted(one.path) + ": " + one.text;
    return out;
  };
  const std::string names = "kicker = \"Archive\"\n[fields]\nvenue = \"Hall\"\nrooms = [\"A\"]\n";
  CHECK(shared("headline = { en = \"Museum\", es = \"Museo\" }\n" + names) ==
        "kicker: Archive; fields.venue: Hall; fields.rooms: [\"A\"]");
  CHECK(shared("headline = { en = \"Museum\", other = \"M\" }\n" + names) == "");
  CHECK(shared(names) == "");
  CHECK(shared("headline = { en = \"Museum\", es = \"Museo\", other = \"M\" }\n") == "");
}

TEST_CASE("a release is written in the language that the others are translated from") {
  const auto is = [](const std::string& release, const std::string& language) {
    const Opened opened(release);
    return input::is_written_in(opened.file, nullptr, {"en", "es"}, language, known);
  };
  const std::string both = "headline = { en = \"Museum\", es = \"Museo\" }\n";
  CHECK(is(both, "en"));
  CHECK(!is(both, "es"));
  CHECK(!is(both + "subhead.es = \"Hoy\"\n", "en"));
  CHECK(is(both + "subhead.es = \"Hoy\"\n", "es"));
  CHECK(!is(both + "subhead.es = \"Hoy\"\nkicker.en = \"New\"\n", "en"));
  CHECK(is("headline = \"Museum\"\n", "en"));
  CHECK(!is("headline = \"Museum\"\n", "fr"));
  CHECK(!is("number = \"8\"\n", "en"));
}

TEST_CASE("blanks of a text are named once, those in branches too") {
  const Opened opened("[text]\nlead = \"{a} {n, plural, one {{b}} other {{a} {c}}} {\"\n");
  const auto texts = input::source_texts(opened.file, nullptr, {"en"}, "pl", known);
  REQUIRE(texts.size() == 1);
  CHECK(texts[0].blanks == std::vector<std::string>{"a", "n", "b", "c"});
}

TEST_CASE("comments in prose are passed over, but those of sections and in code") {
  Diagnostics diagnostics;
  const auto file = input::read_language_file(
      source(
          "<!-- lead -->\n<!-- one\n<!-- two: -->\nText <!-- three -->\n<!-- four --> more\n```\n<!-- five: -->\n```\n"
          "<!-- open\n<!-- visit -->\n"),
      input::Comments::ignored, diagnostics);
  CHECK(found(diagnostics) == "");
  REQUIRE(file.sections.size() == 1);
  const auto& text = file.sections[0].text.text;
  CHECK(text.starts_with("Text <!-- three -->\n<!-- four --> more\n```\n<!-- five: -->\n```"));
  CHECK(text.find("open") == std::string::npos);
}

TEST_CASE("a translator's file is known by its places") {
  Diagnostics diagnostics;
  const auto file =
      input::read_translators_file(source("+++\r\ntranslated = \"1e5f0c2a\"\r\n# note: mine\r\n# was: One\r\n# "
                                          "changed: Two\r\n# changed:\r\n# changed: "
                                          "lines\r\nheadline = \"Jeden\"\r\n[quotes.1]\r\n# source: Yes\r\n\r\ntext = "
                                          "\"\"\r\n+++\r\n<!-- lead -->\r\n<!-- source:\r\nToday\r\n\r\n"
                                          "--\\>\r\n-->\r\n\r\n<!-- mine: -->\r\nDziś\r\n"),
                                   diagnostics);
  CHECK(found(diagnostics) == "");
  CHECK(file.translated.text == "1e5f0c2a");
  REQUIRE(file.places.size() == 4);
  const auto& headline = file.places[1];
  REQUIRE(headline.remarks.size() == 2);
  CHECK(headline.remarks[0].lines == std::vector<std::string>{"One"});
  CHECK(headline.remarks[1].lines == std::vector<std::string>{"Two", "", "lines"});
  CHECK(headline.is_filled);
  CHECK(dotted(file.places[2].path) == "quotes.1.text");
  CHECK(!file.places[2].is_filled);
  CHECK(file.places[2].remarks.empty()); // not right above it
  const auto& lead = file.places[3];
  REQUIRE(lead.remarks.size() == 1);
  CHECK(lead.remarks[0].lines == std::vector<std::string>{"Today", "", "--\\>"});
  CHECK(lead.end == file.source->text.size());
  REQUIRE(file.tables.size() == 1);
  CHECK(dotted(file.tables[0].path) == "quotes.1");
}
