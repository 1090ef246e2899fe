// SPDX-License-Identifier: MIT
/// What every language has, of its own or from its parents: keys, words, plural forms, labels. A language of the
/// program is judged here once, and not in each run.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/builtin.h"
#include "base/message.h"
#include "dateline.h"
#include "growth.h"
#include "input/input.h"

using namespace dateline;
using namespace growth;

namespace {
const MemoryFiles nothing;

std::vector<std::string> languages() { return Desk(nothing).language_tags("."); }

/// The language and its parents, the furthest first.
std::vector<std::string> chain(const std::string& language) {
  auto out = with_parents(language);
  std::reverse(out.begin(), out.end());
  return out;
}

SourcePtr file(const std::string& path, Diagnostics& diagnostics) {
  const auto bytes = builtin(path);
  return bytes ? input::read_source(path, std::string(*bytes), diagnostics) : nullptr;
}

/// Rule, sentence and the words at fault of each.
std::string found(const Diagnostics& diagnostics) {
  std::string out;
  for (const auto& one : diagnostics.all) {
    out += std::string(one.rule) + " " + std::string(one.message);
    if (one.span) out += ": " + one.span.source->text.substr(one.span.begin, one.span.end - one.span.begin);
    out += "; ";
  }
  return out;
}

/// "dates.long", of the files of a language and its parents.
void add_keys(const Table& table, const std::string& before, Names& out) {
  for (const auto& [key, value] : table) {
    const auto name = before + key.text;
    out.insert(name);
    if (const auto* inner = std::get_if<Table>(&value.data); inner && key.text != "sources")
      add_keys(*inner, name + ".", out);
  }
}

Names keys_of(const std::string& language) {
  Names out;
  Diagnostics diagnostics;
  for (const auto& tag : chain(language))
    if (const auto source = file("locales/" + tag + ".toml", diagnostics))
      add_keys(input::read_toml(source, diagnostics), "", out);
  return out;
}

Catalogue words_of(const std::string& language) {
  Catalogue out;
  for (const auto& tag : chain(language)) input::read_packed_words(builtin("words/" + tag).value_or(""), out);
  return out;
}

Conventions conventions_of(const std::string& language, Diagnostics& diagnostics) {
  Conventions out;
  for (const auto& tag : chain(language))
    if (const auto source = file("locales/" + tag + ".toml", diagnostics))
      input::read_conventions(source, out, diagnostics);
  return out;
}

std::string stem(const std::string& key) { return key.substr(0, key.find('.')); }
} // namespace

TEST_CASE("every language says all that the press of a language does") {
  const Names required = {"dateline",
                          "dateline_bare",
                          "dateline_at",
                          "cities",
                          "capitals",
                          "immediate",
                          "calendar",
                          "digits",
                          "direction",
                          "time",
                          "order",
                          "quotation.style",
                          "quotation.marks",
                          "quotation.space",
                          "quotation.stop",
                          "quotation.attribution",
                          "quotation.attribution_bare",
                          "dates.long",
                          "dates.on",
                          "dates.on_weekday",
                          "dates.short",
                          "dates.medium",
                          "dates.full",
                          "dates.datetime",
                          "dates.on_time",
                          "dates.from_to.same_month",
                          "dates.from_to.same_year",
                          "dates.from_to.other",
                          "limits.headline"};
  for (const auto& language : languages()) {
    CAPTURE(language);
    CHECK(not_listed(required, keys_of(language)) == "");
  }
}

TEST_CASE("nothing is wrong with a language's conventions, and every source is of a key") {
  for (const auto& language : languages()) {
    CAPTURE(language);
    Diagnostics diagnostics;
    const auto conventions = conventions_of(language, diagnostics);
    CHECK(found(diagnostics) == "");
    auto keys = keys_of(language);
    keys.insert("label");
    Names sources;
    for (const auto& [key, source] : conventions.sources) sources.insert(key);
    CHECK(not_listed(sources, keys) == "");
  }
}

TEST_CASE("every section has its place in every language") {
  for (const auto& language : languages()) {
    CAPTURE(language);
    Diagnostics diagnostics;
    const auto order = conventions_of(language, diagnostics).order;
    const Names places(order.begin(), order.end());
    CHECK(places.size() == order.size());
    CHECK(not_listed({"label", "release-time", "kicker", "headline", "subhead", "lead", "…", "quotes", "media", "links",
                      "about", "contacts", "notes", "legal", "end"},
                     places) == "");
  }
}

TEST_CASE("every language's own words are words of English, with its blanks") {
  Diagnostics none;
  Catalogue english;
  input::read_catalogue(file("locales/i18n/en.json", none), english, none);
  for (const auto& language : languages()) {
    CAPTURE(language);
    Diagnostics diagnostics;
    Catalogue own;
    if (const auto source = file("locales/i18n/" + language + ".json", diagnostics))
      input::read_catalogue(source, own, diagnostics, &english);
    CHECK(found(diagnostics) == "");
  }
}

TEST_CASE("every plural has the forms of its language, and no other") {
  const auto english = words_of("en");
  for (const auto& language : languages()) {
    CAPTURE(language);
    const auto words = words_of(language);
    for (const auto& one : english.words) {
      const auto& key = one.first; // clang 14 takes no structured binding into CAPTURE
      if (!key.ends_with(".other")) continue;
      Names own;
      for (const auto& [form, text] : words.words)
        if (form.starts_with(stem(key) + ".")) own.insert(form.substr(stem(key).size() + 1));
      const auto& forms = plural_categories(language);
      CAPTURE(key);
      CHECK(apart(own, {forms.begin(), forms.end()}) == "");
    }
  }
}

TEST_CASE("every kind of document has a label in every language") {
  for (const auto& language : languages()) {
    CAPTURE(language);
    const auto words = words_of(language);
    for (const std::string kind : {"release", "statement", "advisory", "letter", "briefing", "list", "correction"}) {
      CAPTURE(kind);
      CHECK(words.word("label-" + kind) != "");
    }
  }
}
