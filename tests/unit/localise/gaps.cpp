// SPDX-License-Identifier: MIT
#include "localise/gaps.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace dateline;
using sample::Case;

namespace {
Text placed(const std::vector<std::pair<std::string, std::string>>& texts, const SourcePtr& source,
            std::uint32_t begin) {
  auto out = sample::text(texts);
  out.span = {source, begin, begin + 5};
  return out;
}

std::string argument(const Diagnostic& diagnostic, std::string_view name) {
  for (const auto& one : diagnostic.arguments)
    if (one.name == name) return std::get<std::string>(one.value);
  return {};
}
} // namespace

TEST_CASE("what other languages have and this one has not: one error for each file, with the list") {
  Case one;
  const auto release = std::make_shared<Source>(), chapter = std::make_shared<Source>();
  one.release.headline = placed({{"es", "Sí"}}, release, 40);
  one.release.subhead = placed({{"es", "Sí"}, {"en", ""}}, release, 50); // left out on purpose
  one.release.kicker = placed({{"es", "Sí"}, {"other", "Yes"}}, release, 60);
  auto ana = sample::person("Ana");
  ana->key = "ana";
  ana->role = placed({{"es", "jurista"}}, chapter, 10);
  Quote quote;
  quote.speaker.items = {{"", ana}};
  quote.text = placed({{"es", "Sí"}}, release, 20);
  one.release.quotes = {quote};
  one.release.press = {ana};
  const auto fields = one.fields();
  CHECK(fields.subhead.empty());
  CHECK(sample::shown(fields.kicker) == "Yes");
  REQUIRE(one.diagnostics.all.size() == 2);
  for (const auto& found : one.diagnostics.all) {
    const bool in_release = found.span.source == release;
    CHECK(found.rule == "missing-translation");
    CHECK(found.language == "en-GB");
    CHECK(found.span.begin == (in_release ? 20 : 10));
    CHECK(argument(found, "key") == (in_release ? "text" : "role"));
    CHECK(argument(found, "list") == (in_release ? "quotes.1.text, headline" : "people.ana.role"));
  }
}

TEST_CASE("the advice is what can be typed there") {
  const auto help = [](const std::string& written) {
    Case one;
    one.release.headline = placed({{"es", "Sí"}}, std::make_shared<Source>(Source{"a.toml", written}), 0);
    (void)one.fields();
    REQUIRE(one.diagnostics.all.size() == 1);
    return one.diagnostics.all[0].help;
  };
  CHECK(help("headline.es = \"Sí\"") == "missing-translation-help");
  CHECK(help("{ es = \"Sí\" }") == "missing-translation-inside");
  CHECK(help("[headline]\nes = \"Sí\"") == "missing-translation-below");
}

TEST_CASE("a language takes its parents' texts, and what is not given at all is no gap") {
  Case one;
  one.release.headline = sample::text({{"en", "Yes"}, {"es", "Sí"}});
  CHECK(sample::shown(one.fields().headline) == "Yes");
  CHECK(one.diagnostics.all.empty());
}

TEST_CASE("a field that only other languages have is printed as a gap, in drafts too") {
  Case one;
  Field venue;
  venue.name = "venue";
  one.subject.fields = {venue};
  FieldValue value;
  value.name = "venue";
  value.value.items.emplace_back("es", sample::excerpt("Sala"));
  one.release.fields = {value};
  const auto filled = one.fill(sample::blank("venue"));
  CHECK(filled.plain == "⟦venue⟧");
  CHECK_FALSE(filled.optional);
  REQUIRE(one.diagnostics.all.size() == 1);
  CHECK(argument(one.diagnostics.all[0], "list") == "fields.venue");
}
