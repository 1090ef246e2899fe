// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "proof/checks.h"

using namespace dateline;

namespace {
/// A run of prose: as it is read, and as it was written.
Line run(const std::string& text, const std::string& written) {
  const auto source = std::make_shared<Source>(Source{"en.md", written});
  return {Inline{Run{text}, {source, 0, static_cast<std::uint32_t>(written.size())}}};
}

std::string underlined(const Span& span) { return span.source->text.substr(span.begin, span.end - span.begin); }

/// What is found in prose that is read as it was written, by what is underlined.
std::string found(const std::string& text, const std::string& written) {
  std::string out;
  for (const auto& placeholder : proof::placeholders(run(text, written)))
    out += (out.empty() ? "" : "|") + underlined(placeholder.span);
  return out;
}
std::string found(const std::string& text) { return found(text, text); }
} // namespace

TEST_CASE("marks of what is still to come") {
  CHECK(found("Opens on TK at noon.") == "TK");
  CHECK(found("TKTK people, TBD.") == "TKTK|TBD");
  CHECK(found("Lorem ipsum dolor") == "Lorem ipsum");
  CHECK(found("At ⟦venue⟧ and ⟦time⟧.") == "⟦venue⟧|⟦time⟧");
  CHECK(found("Opens on [date] at [time TK].") == "[date]|[time TK]");
}

TEST_CASE("words that only look like marks") {
  CHECK(found("WTK and TK8 and Atbd, tk, tbd.").empty());
  CHECK(found("He said […] and [1] and [ ].").empty());
  CHECK(found("a ] b [ c").empty());
  CHECK(found("開催日はTBDです") == "TBD");
}

TEST_CASE("what is escaped is meant") {
  CHECK(found("the [sic] word", "the \\[sic\\] word").empty());
  CHECK(found("the [sic] word", "the \\\\[sic\\\\] word").empty()); // in a basic string of TOML
  CHECK(found("the [sic] word", "the &#91;sic&#93; word").empty());
  CHECK(found("[a] and [b]", "\\[a\\] and [b]") == "[b]");
  CHECK(found("[a] and [b]", "&#91;a] and [b]") == "[b]");
}

TEST_CASE("places are true behind escapes and line ends") {
  CHECK(found("é & [name] * here", "é &amp; [name] \\* here") == "[name]");
  CHECK(found("one [two three]", "one\n   [two\n   three]") == "[two\n   three]");
  CHECK(found("one TK", "one\\nTK") == "TK");
}

TEST_CASE("values are never looked at, but what stands in brackets with them is") {
  const auto source = std::make_shared<Source>(Source{"en.md", "At [{venue}] [near {venue}] now"});
  const auto at = [&](std::uint32_t begin, std::uint32_t end) { return Span{source, begin, end}; };
  const Line line = {Inline{Run{"At ["}, at(0, 4)}, Inline{Run{"TK [x]"}, at(4, 11)},
                     Inline{Run{"] [near "}, at(11, 19)}, Inline{Run{"TBD"}, at(19, 26)},
                     Inline{Run{"] now"}, at(26, 31)}};
  const auto all = proof::placeholders(line);
  REQUIRE(all.size() == 1);
  CHECK(underlined(all[0].span) == "[near {venue}]");
  CHECK(all[0].words == "[near {…}]");
  CHECK(proof::placeholders(Line{Inline{Run{"TBD"}, {}}}).empty());
}

TEST_CASE("no mark reaches across code or a hard break") {
  const auto source = std::make_shared<Source>(Source{"en.md", "a [b `c` d] e"});
  const Line line = {Inline{Run{"a [b "}, {source, 0, 5}}, Inline{Code{"c"}, {source, 5, 8}},
                     Inline{Run{" d] e"}, {source, 8, 13}}};
  CHECK(proof::placeholders(line).empty());
}

TEST_CASE("marks in emphasis and links; none in code") {
  const auto source = std::make_shared<Source>(Source{"en.md", "[*name* here] `TK` [TBD](https://x.example)"});
  const auto at = [&](std::string text) {
    const auto begin = static_cast<std::uint32_t>(source->text.find(text));
    const Span span{source, begin, begin + static_cast<std::uint32_t>(text.size())};
    return Inline{Run{std::move(text)}, span};
  };
  const Line line = {at("["), Inline{Emphasis{{at("name")}}, {}}, at(" here] "), Inline{Code{"TK"}, {source, 14, 18}},
                     Inline{Link{"https://x.example", {at("TBD")}}, {}}};
  const auto all = proof::placeholders(line);
  REQUIRE(all.size() == 2);
  CHECK(underlined(all[0].span) == "[*name* here]");
  CHECK(underlined(all[1].span) == "TBD");
}

TEST_CASE("a plain text knows no escapes") {
  const auto source = std::make_shared<Source>(Source{"release.toml", "headline = \"Museum \\\"A\\\" [name]\""});
  Excerpt headline;
  headline.text = "Museum \"A\" [name]";
  headline.span = {source, 11, 32};
  headline.anchors = {{0, 12}, {7, 20}, {8, 21}, {9, 23}, {10, 24}};
  const auto all = proof::placeholders(headline);
  REQUIRE(all.size() == 1);
  CHECK(underlined(all[0].span) == "[name]");
}

TEST_CASE("in a plain text, a bracket written as its number is meant") {
  const auto source = std::make_shared<Source>(Source{"release.toml", "headline = \"\\u005Bname]\""});
  Excerpt headline;
  headline.text = "[name]";
  headline.span = {source, 11, 24};
  headline.anchors = {{0, 12}, {1, 18}};
  CHECK(proof::placeholders(headline).empty());
}
