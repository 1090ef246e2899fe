// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "input/input.h"
#include "unit/input/no_files.h"

using namespace dateline;

namespace {
struct Tree {
  Diagnostics diagnostics;
  SourcePtr source;
  Table table;

  explicit Tree(std::string text) : source(input::read_source("a.toml", std::move(text), diagnostics)) {
    REQUIRE(source);
    table = input::read_toml(source, diagnostics);
  }
  std::string shown(const Span& span) const { return source->text.substr(span.begin, span.end - span.begin); }
  const Excerpt& text(std::string_view key) const { return std::get<Excerpt>(find(table, key)->data); }
};

Field field(std::string name, FieldType type, bool required = false) {
  Field out;
  out.name = std::move(name);
  out.type = type;
  out.required = required;
  return out;
}

struct Read {
  Diagnostics diagnostics;
  Chapter chapter;
  Release release;

  explicit Read(const std::string& text, Template subject, const std::string& of_facts = {}) {
    auto person = std::make_shared<Person>();
    person->key = "lucia";
    chapter.people.push_back(person);
    chapter.languages = {"es"};
    const input::Known known{{"en", "es", "pt-BR"}};
    const auto facts_source = input::read_source("launch/facts.toml", of_facts, diagnostics);
    const auto facts = std::make_shared<const Facts>(input::read_facts(facts_source, chapter, known, diagnostics));
    const auto source = input::read_source("launch/first.toml", "template = \"notice\"\n" + text, diagnostics);
    const auto file = input::open_release(source, diagnostics);
    subject.name = file.template_name;
    release = input::read_release(file, "launch", chapter, &subject, facts, known, NoFiles(), diagnostics);
  }
  std::string rules() const {
    std::string out;
    for (const auto& found : diagnostics.all) out += std::string(found.rule) + " ";
    return out;
  }
};

Template with(std::vector<Field> fields) {
  Template out;
  out.fields = std::move(fields);
  return out;
}
} // namespace

TEST_CASE("keys are in the order of the file, values know their places") {
  const Tree tree("zebra = \"é\"\nant.b = { y = 1, x = [2, \"three\"] }\n[mouse]\nk = 2026-11-26\n");
  REQUIRE(tree.table.size() == 3);
  CHECK(tree.table[0].key.text == "zebra");
  CHECK(tree.table[1].key.text == "ant");
  CHECK(tree.shown(tree.text("zebra").span) == "\"é\"");
  const auto& inner = std::get<Table>(std::get<Table>(tree.table[1].value.data)[0].value.data);
  CHECK(inner[0].key.text == "y");
  CHECK(tree.shown(std::get<Array>(inner[1].value.data)[1].span) == "\"three\"");
  CHECK(tree.shown(tree.table[2].value.span) == "[mouse]");
}

TEST_CASE("each byte of a text knows where it stood") {
  const Tree tree("a = \"\"\"\r\none\\\r\n   two\\u00e9{x}\r\nlast\"\"\"\n");
  const auto& text = tree.text("a");
  CHECK(text.text == "onetwoé{x}\nlast");
  const auto blank = text.text.find("{x}");
  CHECK(tree.shown(text.at(blank, blank + 3)) == "{x}");
  CHECK(tree.shown(text.at(3, 6)) == "two");
  const auto last = text.text.find("last");
  CHECK(tree.shown(text.at(last, last + 4)) == "last");
}

TEST_CASE("the key of a line at fault counts as given, and its neighbours are read") {
  const Tree tree("city = Madrid\nlanguages = [\n  es,\n]\ndate = 2026-11-26\n[fields]\nvenue = x\nguests = 3\n");
  CHECK(tree.diagnostics.all.size() == 3);
  REQUIRE(find(tree.table, "city"));
  CHECK(std::holds_alternative<std::monostate>(find(tree.table, "city")->data));
  CHECK(tree.shown(find(tree.table, "city")->span) == "Madrid");
  CHECK(std::holds_alternative<Date>(find(tree.table, "date")->data));
  const auto& fields = std::get<Table>(find(tree.table, "fields")->data);
  CHECK(std::holds_alternative<std::monostate>(find(fields, "venue")->data));
  CHECK(std::get<std::int64_t>(find(fields, "guests")->data) == 3);
}

TEST_CASE("reading ends after twenty faults") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i) + " = x\n";
  const Tree tree(text);
  CHECK(tree.diagnostics.all.size() == 20);
  CHECK(tree.table.size() == 40);
}

TEST_CASE("limits hold before the library reads") {
  std::string deep = "a";
  for (int i = 0; i < 40000; ++i) deep += ".a";
  for (const auto& text :
       {deep + " = 1\n", "a = " + std::string(5000, '[') + std::string(5000, ']') + "\n", "[" + deep + "]\n",
        "a = { " + deep + " = 1 }\n", std::string("a = 1234567890123456\n"), std::string("a = 1e300\n")}) {
    const Tree tree(text);
    REQUIRE(!tree.diagnostics.all.empty());
    CHECK(tree.diagnostics.all.front().rule == "too-large");
  }
  Diagnostics diagnostics;
  CHECK(!input::read_source("a", std::string(input::max_file + 1, ' '), diagnostics));
  CHECK(input::read_source("a", std::string(input::max_file, ' '), diagnostics));
}

TEST_CASE("fields are read by their type") {
  const auto type = [](FieldType one) { return with({field("x", one)}); };
  CHECK(Read("[fields]\nx = \"EUR 1200.50\"\n", type(FieldType::money)).rules().empty());
  CHECK(Read("[fields]\nx = \"1200 EUR\"\n", type(FieldType::money)).rules() == "bad-value ");
  CHECK(Read("[fields]\nx = [2026-11-18, \"2026-11-20\"]\n", type(FieldType::dates)).rules().empty());
  CHECK(Read("[fields]\nx = [2026-11-20, 2026-11-18]\n", type(FieldType::dates)).rules() == "bad-value ");
  CHECK(Read("[fields]\nx = \"javascript:alert(1)\"\n", type(FieldType::url)).rules() == "bad-value ");
  CHECK(Read("[fields]\nx = \"13:30\"\n", type(FieldType::time)).rules().empty());
  CHECK(Read("[fields]\nx.es = 1\nx.en = 2\n", type(FieldType::number)).rules().empty());
  CHECK(Read("[fields]\nx = { name = \"Museo\", city.es = \"Madrid\" }\n", type(FieldType::place)).rules().empty());
  CHECK(Read("[fields]\nx = [\"lucia\", \"Ana Ejemplo\"]\n", type(FieldType::people)).rules().empty());
  CHECK(Read("[fields]\nx = \"nobody\"\n", type(FieldType::person)).rules() == "unknown-person ");
  CHECK(Read("[fields]\ny = 1\n", type(FieldType::number)).rules() == "unknown-field ");
}

TEST_CASE("a required field is missing at the place where it should have been") {
  const auto subject = with({field("venue", FieldType::text, true)});
  CHECK(Read("[fields]\nvenue = \"\"\n", subject).rules() == "missing-field ");
  CHECK(Read("[fields]\nvenue = x\n", subject).rules() == "bad-toml ");
  const Read none("", subject);
  REQUIRE(none.rules() == "missing-field ");
  CHECK(none.diagnostics.all[0].span.begin == none.release.template_span.begin);
}

TEST_CASE("a field takes its value from a fact, by its own type, if neither release nor chapter gives one") {
  const auto subject = with({field("venue", FieldType::place, true), field("start", FieldType::datetime, true)});
  const std::string facts = "[venue]\nvalue = \"Museo\"\n[start]\nvalue = \"2026-12-03 18:00\"\n";
  const Read from("", subject, facts);
  CHECK(from.rules().empty());
  REQUIRE(from.release.from_facts.size() == 2);
  CHECK(std::holds_alternative<PlaceName>(from.release.from_facts[0].value.items.at(0).second));
  CHECK(std::holds_alternative<DateTime>(from.release.from_facts[1].value.items.at(0).second));
  const Read own("[fields]\nvenue = \"Biblioteca\"\n", subject, facts);
  CHECK(own.rules().empty());
  CHECK(own.release.from_facts.size() == 1);
}

TEST_CASE("a fact that is still empty is missing where it should stand") {
  const auto subject = with({field("venue", FieldType::place, true), field("guests", FieldType::number)});
  const Read read("", subject, "[venue]\nvalue = \"\"\n[guests]\nvalue = \"\"\n");
  REQUIRE(read.rules() == "missing-field ");
  CHECK(read.diagnostics.all[0].span.source->name == "launch/facts.toml");
  CHECK(Read("[fields]\nvenue = \"Museo\"\n", subject, "[venue]\nvalue = \"\"\n").rules().empty());
}

TEST_CASE("a release may say otherwise what no template declares and a fact says") {
  CHECK(Read("[fields]\nmembers = 250\n", {}, "[members]\nvalue = 240\n").rules().empty());
  CHECK(Read("[fields]\nmembers = \"many\"\n", {}, "[members]\nvalue = 240\n").rules() == "bad-type ");
  CHECK(Read("[fields]\nmembrs = 250\n", {}, "[members]\nvalue = 240\n").rules() == "unknown-field ");
}

TEST_CASE("a release is looked at again after the first of the days that say so") {
  auto opens = field("opens", FieldType::date), closes = field("closes", FieldType::date);
  opens.review = closes.review = true;
  const std::string days = "[fields]\nopens = { es = 2026-12-03, en = 2026-12-01 }\ncloses = 2026-12-09\n";
  for (const auto& subject : {with({opens, closes}), with({closes, opens})}) {
    const auto release = Read(days, subject).release;
    CHECK(written(release.review) == "2026-12-01");
    CHECK(release.review_span.begin == release.source->text.find("{ es"));
  }
  CHECK(written(Read("review = 2026-12-05\n" + days, with({opens})).release.review) == "2026-12-05");
}

TEST_CASE("a city is one, several, none, or by language") {
  const auto cities = [](const std::string& text) { return Read(text, {}).release.cities; };
  CHECK(cities("city = \"Madrid\"\n").items.at(0).second.size() == 1);
  CHECK(cities("city = [\"Madrid\", \"Soria\"]\n").items.at(0).second.size() == 2);
  CHECK(cities("city = \"\"\n").items.at(0).second.empty());
  CHECK(cities("city.pt-br = \"Madrid\"\n").items.at(0).first == "pt-BR");
  CHECK(!cities("").given());
}

TEST_CASE("an embargo may lack its time") {
  CHECK(Read("embargo = 2026-11-26\n", {}).release.embargo.items.at(0).second.has_time == false);
  CHECK(Read("embargo = \"2026-11-26 10:00\"\n", {}).release.embargo.items.at(0).second.has_time);
  CHECK(Read("embargo = 2026-11-26T10:00:00+02:00\n", {}).release.embargo.items.at(0).second.until.offset == 120);
}

TEST_CASE("a time zone is one that there is") {
  const auto read = [](const std::string& zone) {
    Diagnostics diagnostics;
    const auto source = input::read_source("chapter.toml", "timezone = \"" + zone + "\"\n", diagnostics);
    const auto chapter = input::read_chapter(source, "", {{"en"}}, NoFiles(), diagnostics);
    std::string out = chapter.timezone;
    for (const auto& found : diagnostics.all)
      if (found.message == "bad-value-timezone") out += " " + std::get<std::string>(found.arguments[1].value);
    return out;
  };
  CHECK(read("Europe/Madrid") == "Europe/Madrid");
  CHECK(read("Madrid") == "UTC Europe/Madrid");
  CHECK(read("europe/madrid") == "UTC Europe/Madrid");
  CHECK(read("New York") == "UTC America/New_York");
  CHECK(read("nowhere at all") == "UTC ");
}

TEST_CASE("a slip in a name is one error") {
  const auto subject = with({field("event", FieldType::text, true), field("photos", FieldType::number)});
  CHECK(Read("[fields]\nEvent = \"x\"\n", subject).rules() == "unknown-field ");
  CHECK(Read("[Fields]\nevent = \"x\"\n", subject).rules() == "unknown-key ");
  CHECK(Read("event = \"x\"\nphotos = 3\n", subject).rules() == "unknown-key ");
  CHECK(Read("event = \"x\"\n[fields]\nphotos = 3\n", subject).rules() == "unknown-key ");
  CHECK(Read("event = \"x\"\n", subject).release.fields.size() == 1);
  CHECK(Read("[[media]]\nautor = \"Ana Gil\"\n", subject).release.media[0].authors.items.at(0).second.size() == 1);
}

TEST_CASE("a point between thousands, where things are counted") {
  auto photos = field("photos", FieldType::number), rate = photos;
  photos.min = 1;
  rate.name = "rate";
  const Read read("[fields]\nphotos = 1.200\nrate = 1.200\n", with({photos, rate}));
  REQUIRE(read.rules() == "bad-value ");
  CHECK(read.diagnostics.all[0].message == "bad-value-thousands");
  CHECK(Read("[fields]\nphotos = 1.2000\n", with({photos})).rules().empty());
}

TEST_CASE("what stands in one text is shown as the list that it means") {
  const Read read("press = \"lucia\"\n[fields]\nguests = \"Ana y Omar\"\nstay = 2026-12-03\n",
                  with({field("guests", FieldType::people), field("stay", FieldType::dates)}));
  REQUIRE(read.rules() == "bad-type bad-type bad-type ");
  CHECK(std::get<std::string>(read.diagnostics.all[0].arguments[1].value) == "press = [\"lucia\"]");
  CHECK(std::get<std::string>(read.diagnostics.all[1].arguments[1].value) == "guests = [\"Ana\", \"Omar\"]");
  CHECK(std::get<std::string>(read.diagnostics.all[2].arguments[2].value) == "2026-12-05");
}
