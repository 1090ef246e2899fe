// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "unit/write/samples.h"
#include "write/formats/docx/parts.h"
#include "write/write.h"

using namespace dateline;
using namespace dateline::write::wordprocessing;

namespace {
template <class Node>
Inline make(Node node) {
  return {.node = std::move(node), .span = {}};
}
Line plain(std::string words) { return {make(Run{std::move(words)})}; }
Block paragraph(std::string words) { return {.node = Paragraph{plain(std::move(words))}, .span = {}}; }

/// What stands between the properties of the first paragraph and its end.
std::string runs(const Document& document) {
  References references;
  const auto xml = body(document, references);
  const auto from = xml.find("</w:pPr>") + std::string_view("</w:pPr>").size();
  return xml.substr(from, xml.find("</w:p>") - from);
}
std::string runs(Line line, Direction direction = Direction::left_to_right) {
  auto document = samples::of(std::move(line));
  document.direction = direction;
  return runs(document);
}

std::string piece(const std::string& text, const std::string& properties = {}) {
  return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
         text + "</w:t></w:r>";
}

bool has(const std::string& text, const std::string& words) { return text.find(words) != text.npos; }
std::size_t count(const std::string& text, std::string_view words) {
  std::size_t found = 0;
  for (auto at = text.find(words); at != text.npos; at = text.find(words, at + words.size())) ++found;
  return found;
}
} // namespace

TEST_CASE("a DOCX keeps spaces; tabs, line ends and soft hyphens are elements") {
  CHECK(runs(plain(" a  b ")) == piece(" a  b "));
  CHECK(runs(plain("a\tb\nc\u00ADd\n")) ==
        "<w:r><w:t xml:space=\"preserve\">a</w:t><w:tab/><w:t xml:space=\"preserve\">b</w:t><w:br/>"
        "<w:t xml:space=\"preserve\">c</w:t><w:softHyphen/><w:t xml:space=\"preserve\">d</w:t><w:br/></w:r>");
}

TEST_CASE("a DOCX says what is written from right to left, to its last letter or digit") {
  const std::string rtl = "<w:rtl/>";
  CHECK(runs(plain("a שלום עולם 2026, b")) == piece("a ") + piece("שלום עולם 2026", rtl) + piece(", b"));
  CHECK(runs(plain("שלום (Commons 2026) עולם"), Direction::right_to_left) ==
        piece("שלום (", rtl) + piece("Commons 2026") + piece(") עולם", rtl));
  CHECK(runs(plain("10:00"), Direction::right_to_left) == piece("10:00", rtl));
  const Line phone{make(Isolate{Isolate::Kind::left_to_right, plain("+34 910")})};
  CHECK(runs(phone, Direction::right_to_left) == piece("\u2066", rtl) + piece("+34 910") + piece("\u2069", rtl));
}

TEST_CASE("a run of a DOCX is all that it is at once") {
  const Line both{make(Strong{{make(Emphasis{plain("a")})}})};
  CHECK(runs(both) == piece("a", "<w:rStyle w:val=\"Emphasis\"/><w:b/><w:bCs/>"));
  const Line link{make(Link{"https://x.example/", both})};
  CHECK(runs(link) == "<w:hyperlink r:id=\"link1\" w:history=\"1\">" +
                          piece("a", "<w:rStyle w:val=\"Hyperlink\"/><w:b/><w:bCs/><w:i/>") + "</w:hyperlink>");
  const Line script{make(Link{"javascript:alert(1)", plain("a")})};
  CHECK(runs(script) == piece("a"));
}

TEST_CASE("a DOCX refers to each address and picture once, and to each ordered list") {
  auto document = samples::spanish();
  for (const auto* name : {"media", "results"}) document.sections.push_back(*find(document, name));
  References references;
  const auto xml = body(document, references);
  CHECK(references.images.size() == 1);
  CHECK(count(xml, "r:embed=\"picture1\"") == 2);
  CHECK(count(xml, "<wp:docPr id=\"2\"") == 1);
  const std::set<std::string> once(references.links.begin(), references.links.end());
  CHECK(once.size() == references.links.size());
  REQUIRE(references.lists.size() == 2);
  CHECK(references.lists[1].level == 1);
  CHECK(count(numbering(references.lists), "<w:startOverride w:val=\"3\"/>") == 2);
}

TEST_CASE("Word counts from 0 to 32767, on nine levels") {
  const auto far = numbering({{0, -5}, {8, 999999999}});
  CHECK(has(far, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"0\"/>"));
  CHECK(has(far, "<w:lvlOverride w:ilvl=\"8\"><w:startOverride w:val=\"32767\"/>"));
  Blocks deep{paragraph("a")};
  for (int level = 0; level < 12; ++level) deep = {Block{.node = List{.ordered = true, .items = {deep}}, .span = {}}};
  References references;
  const auto xml = body(samples::of(deep), references);
  CHECK(has(xml, "<w:ilvl w:val=\"8\"/>"));
  CHECK(references.lists.back().level == 8);
}

TEST_CASE("the mark of an item stands before its first paragraph alone") {
  const Blocks item{paragraph("a"), paragraph("b")};
  References references;
  const auto xml = body(samples::of({Block{.node = List{.items = {item}}, .span = {}}, paragraph("c")}), references);
  CHECK(count(xml, "<w:numPr>") == 1);
  CHECK(count(xml, "<w:ind ") == 1);
}

TEST_CASE("each cell and the end of a DOCX have a paragraph") {
  Document document;
  document.sections = {{"contacts", {paragraph("a"), paragraph(""), paragraph("c")}}};
  References references;
  const auto xml = body(document, references);
  CHECK(count(xml, "<w:tc>") == 4);
  CHECK(count(xml, "<w:p/></w:tc>") == 2);
  CHECK(has(xml, "</w:tbl>\n<w:p>"));
}

TEST_CASE("a language that is none does not harm the styles of a DOCX") {
  Document document;
  document.language = "x\"<&";
  CHECK(has(styles(document), "<w:lang w:val=\"x-none\" w:eastAsia=\"x-none\" w:bidi=\"x-none\"/>"));
  document.language = "zh-Hant";
  CHECK(has(styles(document), "<w:lang w:val=\"x-none\" w:eastAsia=\"zh-TW\" w:bidi=\"x-none\"/>"));
}

TEST_CASE("Word hyphenates where a language has rules that can be trusted, and never a headline") {
  CHECK(has(settings(samples::spanish()), "<w:autoHyphenation/>"));
  CHECK_FALSE(has(settings(samples::japanese()), "<w:autoHyphenation/>"));
  const auto all = styles(samples::spanish());
  const auto headline = all.substr(all.find("w:styleId=\"Headline\""));
  CHECK(has(headline.substr(0, headline.find("</w:style>")), "<w:suppressAutoHyphens/>"));
}

TEST_CASE("a DOCX holds the parts that it names, each once") {
  const auto docx = write::find_format("docx")->write(samples::spanish(), samples::options());
  for (const auto* name : {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
                           "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/fontTable.xml",
                           "word/settings.xml", "word/numbering.xml", "word/header1.xml", "word/media/picture1.png"})
    CHECK(count(docx, name) == 2); // before its bytes, and in the directory
}

TEST_CASE("a DOCX shows the logo above its first page, instead of a running head") {
  auto document = samples::spanish();
  auto logo = std::make_shared<Image>();
  logo->bytes = "PNG";
  logo->media_type = "image/png";
  logo->width = 1200;
  logo->height = 300;
  document.logo = logo;
  document.particulars.organisation = "A & B";
  const auto header = logo_header(document);
  CHECK(has(header, "descr=\"A &amp; B\""));
  CHECK(has(header, "<wp:extent cx=\"2160000\" cy=\"540000\"/>")); // 60 × 15 mm
  References references;
  CHECK(has(body(document, references), "w:type=\"first\" r:id=\"logo-header\""));
  const auto docx = write::find_format("docx")->write(document, samples::options());
  for (const auto* name : {"word/header2.xml", "word/_rels/header2.xml.rels", "word/media/logo.png"})
    CHECK(count(docx, name) == 2);
  CHECK(count(write::find_format("docx")->write(samples::spanish(), samples::options()), "header2") == 0);
}
