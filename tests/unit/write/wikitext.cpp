// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/write/build.h"
#include "unit/write/samples.h"
#include "write/write.h"

using namespace dateline;
using namespace build;

namespace {
Inline linked(std::string address, std::string words) {
  return make(Link{std::move(address), {run(std::move(words))}});
}

std::string written(const Document& document) {
  auto out = write::find_format("wikitext")->write(document, samples::options());
  if (!out.empty()) out.pop_back();
  return out;
}
std::string written(Line line) { return written(samples::of(std::move(line))); }
std::string written(Blocks blocks) { return written(samples::of(std::move(blocks))); }
std::string written(std::string words) { return written(Line{run(std::move(words))}); }
} // namespace

TEST_CASE("prose needs no nowiki") {
  for (const std::string prose :
       {"On 26 November (Thursday), 3 * 4 & more: \"all\" for $5! AT&T, x = y; snake_case, a < b, [sic], {x}, l'any.",
        "«Torre»: http, RFC? No - yes ~ ½ | # ____ no links: Re: a:b"})
    CHECK(written(prose) == prose);
}

TEST_CASE("what would mean something is set apart") {
  const std::pair<std::string, std::string> cases[] = {
      {"* x", "<nowiki>*</nowiki> x"},
      {"###", "<nowiki>###</nowiki>"},
      {"  x", "x"},
      {"----", "<nowiki>----</nowiki>"},
      {"a ''b''", "a <nowiki>''</nowiki>b<nowiki>''</nowiki>"},
      {"[[x]]", "<nowiki>[[</nowiki>x<nowiki>]]</nowiki>"},
      {"{{x}}", "<nowiki>{{</nowiki>x<nowiki>}}</nowiki>"},
      {"a [ b", "a <nowiki>[</nowiki> b"},
      {"~~~~", "<nowiki>~~~~</nowiki>"},
      {"__TOC__", "<nowiki>__</nowiki>TOC__"},
      {"see https://x.example", "see https<nowiki>:</nowiki>//x.example"},
      {"Tel:+34", "Tel<nowiki>:</nowiki>+34"},
      {"ISBN 978", "ISBN<nowiki/> 978"},
      {"<b>x", "&lt;b>x"},
      {"&amp; &", "&amp;amp; &"},
      {"x -{a}-", "x -<nowiki>{</nowiki>a<nowiki>}</nowiki>-"},
      {"a\nb", "a<br>b"},
  };
  for (const auto& [words, wanted] : cases) CHECK(written(words) == wanted);
}

TEST_CASE("apostrophes beside marks are none of them") {
  const auto em = make(Emphasis{{run("x")}});
  CHECK(written({run("l'"), em}) == "l'<nowiki/>''x''");
  CHECK(written({em, run("'s")}) == "''x''<nowiki/>'s");
  CHECK(written({em, make(Strong{{em, run(" y")}})}) == "''x''<nowiki/>'''<nowiki/>''x'' y'''");
  CHECK(written({make(Emphasis{{run("a "), em}})}) == "''a x''");
  CHECK(written({run("'"), run("'")}) == "<nowiki>''</nowiki>");
}

TEST_CASE("links to Wikimedia's projects are links within its wikis") {
  const std::pair<std::string, std::string> cases[] = {
      {"https://es.wikipedia.org/wiki/Torre_de_H%C3%A9rcules", "[[:w:es:Torre de Hércules|x]]"},
      {"https://es.wikipedia.org/wiki/A#B_c", "[[:w:es:A#B c|x]]"},
      {"https://zh-min-nan.wikisource.org/wiki/A", "[[:s:zh-min-nan:A|x]]"},
      {"https://commons.wikimedia.org/wiki/Category:A", "[[:c:Category:A|x]]"},
      {"https://meta.wikimedia.org/wiki/A/B", "[[:m:A/B|x]]"},
      {"https://www.wikidata.org/wiki/Q42", "[[:d:Q42|x]]"},
  };
  for (const auto& [address, wanted] : cases) CHECK(written({linked(address, "x")}) == wanted);
  for (const std::string other :
       {"https://es.wikipedia.org/wiki/A?action=edit", "https://es.wikipedia.org/w/index.php",
        "https://www.wikipedia.org/wiki/A", "http://es.wikipedia.org/wiki/A", "https://es.wikipedia.org/wiki/%FF",
        "https://es.wikipedia.org/wiki/A%7CB", "https://es.wikipedia.org/wiki/",
        "https://es.wikipedia.org/wiki/%E2%80%8EA", "https://wikipedia.example/wiki/A"})
    CHECK(written({linked(other, "x")}) == "[" + other + " x]");
}

TEST_CASE("a link's text and address cannot end it") {
  CHECK(written({linked("https://a.example/'x'__y", "a]b|c")}) ==
        "[https://a.example/%27x%27_%5Fy a<nowiki>]</nowiki>b&#124;c]");
  CHECK(written({run("["), linked("https://a.example", "x"), run("]")}) ==
        "<nowiki>[</nowiki>[https://a.example x]<nowiki>]</nowiki>");
  CHECK(written({linked("https://es.wikipedia.org/wiki/A", "a"), run("s")}) == "[[:w:es:A|a]]<nowiki/>s");
  CHECK(written({linked("https://a.example", " ")}).empty());
}

TEST_CASE("a list is marks at the beginnings of lines where it can be") {
  const auto inner = block(List{.ordered = true, .items = {{paragraph("b")}}});
  CHECK(written(Blocks{block(List{.items = {{paragraph("a"), inner, paragraph("c")}, {}, {paragraph("* d")}}})}) ==
        "* a\n*# b\n*: c\n* * d");
  CHECK(
      written(Blocks{block(List{.ordered = true, .start = 3, .items = {{paragraph("a")}, {paragraph("b"), inner}}})}) ==
      "<ol start=\"3\"><li>a</li><li><p>b</p><ol><li>b</li></ol></li></ol>");
  CHECK(written(Blocks{block(List{.items = {{inner}, {block(CodeBlock{"x"})}}})}) ==
        "<ul><li><ol><li>b</li></ol></li><li><pre>\nx\n</pre></li></ul>");
}

TEST_CASE("the headline is a heading of level 2, and what stands below it one deeper") {
  auto document = samples::of(Blocks{block(Heading{2, {run("b =")}}), block(Heading{3, {run("c\nd")}})});
  document.sections.insert(document.sections.begin(), {"headline", {paragraph("a")}});
  CHECK(written(document) == "== a ==\n\n=== b <nowiki>=</nowiki> ===\n\n==== c<br>d ====");
}

TEST_CASE("a picture is shown from its page on Commons, of any other its caption is a link, or else what it shows") {
  Picture picture{.image = std::make_shared<Image>(),
                  .alternative = "a|b ''c''",
                  .source = "https://commons.wikimedia.org/wiki/File:A_b.jpg",
                  .caption = {run("thumb")},
                  .credit = {run("d")}};
  CHECK(written(Blocks{block(picture)}) ==
        "[[File:A b.jpg|thumb|alt=a&#124;b &#39;&#39;c&#39;&#39;|<div>thumb</div><div>d</div>]]");
  picture.source = "https://example.org/A_b.jpg";
  CHECK(written(Blocks{block(picture)}) == "[https://example.org/A_b.jpg thumb]\n\nd");
  CHECK(written(Blocks{block(BlockQuote{{block(picture)}})}) ==
        "<blockquote><p>[https://example.org/A_b.jpg thumb]</p><p>d</p></blockquote>");
  picture.caption.clear();
  CHECK(written(Blocks{block(picture)}) ==
        "[https://example.org/A_b.jpg a&#124;b <nowiki>''</nowiki>c<nowiki>''</nowiki>]\n\nd");
}

TEST_CASE("figures are aligned at the end of their cells") {
  const auto figures = table({{"What", "Sum"}, {"a", "1"}, {"b", ""}}, {1});
  CHECK(written(Blocks{figures}) ==
        "{| class=\"wikitable\"\n|-\n! scope=\"col\" | What\n! scope=\"col\" style=\"text-align:end\" | Sum\n|-\n| a\n"
        "| style=\"text-align:end\" | 1\n|-\n| b\n|\n|}");
  CHECK(written(Blocks{block(List{.items = {{figures}}})}).find("<td style=\"text-align:end\">1</td>") !=
        std::string::npos);
}

TEST_CASE("nothing in a cell of a table ends it, or begins another") {
  CHECK(
      written(Blocks{table({{"a !! b", ""}, {"| c || d", "- e"}, {"", "}"}, {"", ""}})}) ==
      "{| class=\"wikitable\"\n|-\n! scope=\"col\" | a &#33;&#33; b\n|\n|-\n| &#124; c &#124;&#124; d\n| - e\n|-\n|\n| "
      "<nowiki>}</nowiki>\n|}");
}
