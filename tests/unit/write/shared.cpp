// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <zlib.h>

#include "unit/write/samples.h"
#include "write/address.h"
#include "write/base64.h"
#include "write/markup.h"
#include "write/page.h"
#include "write/typeface.h"
#include "write/write.h"
#include "write/zip.h"

using namespace dateline;
using namespace dateline::write;

TEST_CASE("markup escapes, and holds no character that XML cannot") {
  Markup xml(Markup::Syntax::xml);
  xml.open("a", {{"b", "\"<&>\n"}, {"c", ""}}).text("<&>\"\x01\xFF").empty("d").close();
  CHECK(xml.take() == "<a b=\"&quot;&lt;&amp;&gt;&#10;\">&lt;&amp;&gt;\"\uFFFD\uFFFD<d/></a>");
}

TEST_CASE("base64 as RFC 4648 has it") {
  CHECK(base64("").empty());
  CHECK(base64("f") == "Zg==");
  CHECK(base64("foobar") == "Zm9vYmFy");
}

TEST_CASE("addresses keep nothing unfit") {
  CHECK(link_address("https://x.example/a b\"<c>[d]%zz%20") == "https://x.example/a%20b%22%3Cc%3E%5Bd%5D%25zz%20");
  CHECK(link_address("https://[::1]/") == "https://[::1]/");
  CHECK(link_address("mailto:a@b.example") == "mailto:a@b.example");
  CHECK(link_address(" JavaScript:alert(1)").empty());
}

TEST_CASE("a running head is one line: cut at a space, and where characters are wide after half as many") {
  const std::string whole(70, 'x');
  CHECK(short_title(whole) == whole);
  CHECK(short_title(whole + "x") == whole + "…");
  CHECK(short_title(whole + " x") == whole + "…");
  CHECK(short_title(std::string(60, 'x') + " " + std::string(20, 'y')) == std::string(60, 'x') + "…");
  std::string wide;
  for (int n = 0; n < 35; ++n) wide += "東";
  CHECK(short_title(wide) == wide);
  CHECK(short_title(wide + "京") == wide + "…");
  CHECK(short_title("WM " + wide) == "WM " + wide.substr(0, 99) + "…");
}

TEST_CASE("each script has its own typeface") {
  CHECK(typeface("es").own() == "Noto Sans");
  CHECK(typeface("ar-EG").own() == "Noto Naskh Arabic");
  CHECK(typeface("zh-Hant-TW").own() == "Noto Sans CJK TC");
  CHECK(typeface("zh-Hans").own() == "Noto Sans CJK SC");
  CHECK(typeface("").own() == "Noto Sans");
  CHECK_FALSE(typeface("he").capitals);
  CHECK(typeface("ar").complex_size(10.5) == 11.75);
  CHECK(typeface("he").complex_size(10.5) == 10.5);
  CHECK(typeface("hi").line > typeface("he").line);
}

TEST_CASE("language tags come apart") {
  const auto serbian = language_parts("sr-Latn-RS");
  CHECK(serbian.language == "sr");
  CHECK(serbian.script == "Latn");
  CHECK(serbian.country == "RS");
  CHECK(language_parts("zh-Hant").country == "TW");
  CHECK(language_parts("es").country == "none");
  CHECK(language_parts("\"/><x>").language.empty());
  const auto hostile = language_parts("es-ES\"/><x>");
  CHECK(hostile.language == "es");
  CHECK(hostile.country == "none");
}

namespace {
std::string inflated(const ZipEntry& entry) {
  z_stream stream{};
  inflateInit2(&stream, -MAX_WBITS);
  std::string out(entry.size, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(entry.data.data()));
  stream.avail_in = static_cast<uInt>(entry.data.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  inflateEnd(&stream);
  return out;
}
} // namespace

TEST_CASE("an archive begins with its type, stored, and inflates to what went in") {
  Zip zip;
  zip.add(zip_entry("mimetype", "text/x", true));
  CHECK(zip.finish().substr(30, 14) == "mimetypetext/x");
  std::string text;
  for (int number = 0; text.size() < 100000; ++number) text += std::to_string(number * number % 1009) + ' ';
  for (const auto size : {20U, 255U, 256U, 511U, 512U, 4096U, 32767U, 32768U, 100000U}) {
    CAPTURE(size);
    const auto packed = zip_entry("x", text.substr(0, size) + std::string(size, 'x'));
    REQUIRE(packed.deflated);
    CHECK(inflated(packed) == text.substr(0, size) + std::string(size, 'x'));
  }
}

TEST_CASE("a picture is packed once, however often it is shown") {
  auto document = samples::spanish();
  document.sections.push_back(*find(document, "media"));
  const auto odt = find_format("odt")->write(document, samples::options());
  CHECK(odt.find("Pictures/1.png") != odt.npos);
  CHECK(odt.find("Pictures/2.png") == odt.npos);
}

TEST_CASE("a drawing stands before its picture, which is what a program shows that knows no drawings") {
  auto document = samples::spanish();
  for (auto& section : document.sections)
    for (auto& block : section.blocks)
      if (auto* picture = std::get_if<Picture>(&block.node); picture && picture->image) {
        auto image = *picture->image;
        image.vector = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        picture->image = std::make_shared<const Image>(image);
      }
  const auto odt = find_format("odt")->write(document, samples::options());
  CHECK(odt.find("Pictures/1.svg") < odt.find("Pictures/1.png"));
  CHECK(odt.find("Pictures/1.png") != odt.npos);
  const auto fodt = find_format("fodt")->write(document, samples::options());
  const auto drawing = fodt.find("image/svg+xml\"><office:binary-data>PHN2Zy");
  CHECK(drawing < fodt.find("image/png\"><office:binary-data>"));
}

TEST_CASE("a picture is as large as its file says, if that can be, and never larger than its frame") {
  Image image{.bytes = {}, .media_type = "image/png", .width = 300, .height = 150};
  const auto width = [&](double dots, double most) {
    image.dots = dots;
    return fitted(image, {most, 1000}).width;
  };
  CHECK(width(0, 1000) == doctest::Approx(50.8));
  CHECK(width(300, 1000) == doctest::Approx(25.4));
  CHECK(width(72, 1000) == doctest::Approx(105.83).epsilon(0.001));
  CHECK(width(1, 1000) == doctest::Approx(50.8));
  CHECK(width(2400, 1000) == doctest::Approx(50.8));
  CHECK(width(300, 10) == doctest::Approx(10));
  CHECK(fitted(image, {1000, 5}).width == doctest::Approx(10));
}

TEST_CASE("documents of one language have one style sheet, packed once, whatever their headline") {
  Stock stock;
  const Options options{.stock = stock};
  auto document = samples::spanish();
  const auto* odt = find_format("odt");
  const auto first = odt->write(document, options);
  document.title = "Otra";
  const auto second = odt->write(document, options);
  const auto entry = [](const std::string& bytes) {
    const auto at = bytes.find("styles.xml");
    return bytes.substr(at, bytes.find("PK\x03\x04", at) - at);
  };
  CHECK(entry(first) == entry(second));
  CHECK(first != second);
}

TEST_CASE("spaces, tabs and line ends survive XML") {
  const auto document = samples::of(Line{{.node = Run{" a  b\tc\nd "}, .span = {}}});
  const auto fodt = find_format("fodt")->write(document, samples::options());
  CHECK(fodt.find("<text:s/>a <text:s/>b<text:tab/>c<text:line-break/>d<text:s/></text:p>") != fodt.npos);
}
