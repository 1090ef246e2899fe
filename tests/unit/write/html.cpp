// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/write/build.h"
#include "unit/write/samples.h"
#include "write/write.h"

using namespace dateline;

namespace {
std::string page(const Document& document, bool fragment = false) {
  auto options = samples::options();
  options.fragment = fragment;
  return write::find_format("html")->write(document, options);
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t out = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++out;
  return out;
}

bool has(std::string_view text, std::string_view what) { return text.find(what) != text.npos; }
} // namespace

TEST_CASE("no text ends the script or the style that it stands in") {
  auto document = samples::of(Line{{.node = Run{"</style></script>"}, .span = {}}});
  document.title = "</script><!--<script>\u2028\"";
  document.particulars.organisation = "</script>";
  document.particulars.website = "https://wikimedia.example/</script>";
  document.particulars.cities = {"<!--"};
  document.accent = "</style>";
  const auto html = page(document);
  CHECK(count(html, "<script") == 1);
  CHECK(count(html, "</script") == 1);
  CHECK(count(html, "</style") == 1);
  CHECK(!has(html, "<!--"));
}

TEST_CASE("a headline runs above the following pages as a text, whatever it says") {
  auto document = samples::of(Line{{.node = Run{"x"}, .span = {}}});
  document.title = "a\\\"}\n</style>ñ 1";
  CHECK(has(page(document), "content:\"a\\5c \\22 \\7d \\a \\3c \\2f style\\3e ñ 1\"}"));
  document.labels["page-of"] = "\"{pages}\"";
  CHECK(has(page(document), R"(content:"\22 " counter(pages) "\22 ")"));
  document.title = "";
  CHECK(has(page(document), "content:none}@top-right"));
}

TEST_CASE("on paper a picture that is listed stands beside its caption, one in the text does not") {
  auto document = samples::spanish();
  CHECK(count(page(document), "<figure class=\"beside\">") == 1);
  for (auto& section : document.sections)
    if (section.name == "media") section.name = "body";
  CHECK(!has(page(document), "<figure class=\"beside\">"));
}

TEST_CASE("a page leads to itself and to the other languages, by names of files beside it") {
  auto document = samples::spanish();
  CHECK(!has(page(document), "<link"));
  document.name = "a/b: \"ñ\"";
  document.particulars.languages = {"es"}; // nothing is written beside it
  CHECK(!has(page(document), "<link"));
  document.particulars.languages = {"es", "en-GB"};
  CHECK(has(page(document), R"(<link rel="canonical" href="a%2Fb%3A%20%22%C3%B1%22.es.html">)"));
  document.name = "launch";
  CHECK(has(page(document), R"(<link rel="alternate" hreflang="es" href="launch.es.html">)"));
  CHECK(has(page(document), R"(<link rel="alternate" hreflang="en-GB" href="launch.en-GB.html">)"));
}

TEST_CASE("a page says to machines what it says to people") {
  auto document = samples::spanish();
  document.particulars.embargo = "2026-11-26T10:00:00+01:00";
  document.particulars.cities = {"Madrid"};
  document.particulars.locale = "es_ES";
  const auto html = page(document);
  for (const auto* said :
       {R"("@type":"NewsArticle")", R"("datePublished":"2026-11-26T10:00:00+01:00")",
        R"("dateline":"MADRID, 26 de noviembre de 2026")", R"("contentLocation":[{"@type":"Place","name":"Madrid"}])",
        R"("creditText":"דנה כהן"})", R"(<meta property="og:locale" content="es_ES">)",
        R"(<meta property="article:published_time" content="2026-11-26T10:00:00+01:00">)"})
    CHECK_MESSAGE(has(html, said), said);
}

TEST_CASE("what has no text is said to nobody") {
  Document document;
  document.language = "en";
  const auto html = page(document);
  CHECK(!has(html, R"("")"));
  CHECK(!has(html, "content=\"\""));
  CHECK(!has(html, "Organization"));
}

TEST_CASE("a date has its time element, a line break and all") {
  const auto html = page(samples::of(Line{{.node = Run{"26 May\n2026", "2026-05-26"}, .span = {}}}));
  CHECK(has(html, R"(<time datetime="2026-05-26">26 May<br>2026</time>)"));
}

TEST_CASE("a picture that has an SVG is shown as it, and a logo above all") {
  auto document = samples::spanish();
  const Image image{.bytes = "png", .media_type = "image/png", .width = 4, .height = 2, .vector = "<svg/>"};
  document.logo = std::make_shared<const Image>(image);
  const auto html = page(document);
  CHECK(has(
      html,
      "<header>\n<img class=\"logo\" src=\"data:image/svg+xml;base64,PHN2Zy8+\" width=\"4\" height=\"2\" alt=\"\">\n"));
  CHECK(!has(page(document, true), "<img"));
}

TEST_CASE("a fragment is an article that another page can hold") {
  auto document = samples::arabic();
  const auto html = page(document, true);
  CHECK(html.starts_with(R"(<article class="press-release" lang="ar" dir="rtl">)"));
  CHECK(html.ends_with("</article>\n"));
  for (const auto* absent : {"<h1", "<html", "<head>", "<style", "<script", "<main", "data:"})
    CHECK_MESSAGE(!has(html, absent), absent);
  CHECK(count(html, "class=") == count(html, "class=\"press-release"));
  CHECK(has(html, R"(<p class="press-release-label"><strong>)"));
  CHECK(count(html, "<h2>") == 1);
  CHECK(has(html, "<h3>البرنامج</h3>"));
  CHECK(has(page(samples::spanish(), true), "Torre_(alba).png\">Una torre de piedra ante un cielo rosado</a>"));
}

TEST_CASE("a table says in a class where it has no room for its columns, and each cell then its head") {
  const std::string word(40, 'x'), phrase = "some words of more than a few letters";
  const auto of = [](const std::vector<std::string>& row) {
    return samples::of(Blocks{build::table({std::vector<std::string>(row.size(), "<a> \"b\""), row})});
  };
  CHECK(has(page(of({"13:30", phrase})), "<table>\n<thead>\n<tr>\n<th scope=\"col\">&lt;a&gt; \"b\"</th>"));
  CHECK(has(page(of({"13:30", phrase})), "<td>13:30</td>"));
  CHECK(has(page(of({phrase, phrase, phrase})), "<table class=\"wide\">"));
  CHECK(has(page(of({word, word})), "<table class=\"wide\">"));
  CHECK(has(page(of({word, word})), "<td class=\"long\" data-head=\"&lt;a&gt; &quot;b&quot;\">"));
  CHECK(has(page(of({word, word, word, word, word})), "<table class=\"stacked\">"));
  CHECK(has(page(of({word, word}), true), "<table>"));
}

TEST_CASE("figures have a class where there is a style sheet, and a style of their own where there is none") {
  const auto document = samples::of(Blocks{build::table({{"What", "Sum"}, {"a", "1"}}, {1})});
  CHECK(has(page(document), R"(<th class="figure" scope="col">Sum</th>)"));
  CHECK(has(page(document), R"(<td class="figure">1</td>)"));
  CHECK(has(page(document, true), R"(<td style="text-align:end">1</td>)"));
  CHECK(!has(page(document, true), "figure"));
}
