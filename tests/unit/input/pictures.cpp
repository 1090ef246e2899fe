// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <turbojpeg.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "input/input.h"

using namespace dateline;

namespace {
std::string file(const std::string& name) {
  std::ifstream in(std::filesystem::path(DATELINE_TEST_DATA) / "pictures" / name, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::shared_ptr<const Image> picture(const std::string& name) {
  auto read = input::read_image(file(name));
  CAPTURE(name);
  REQUIRE(read.image);
  return read.image;
}

std::string_view fault(std::string bytes, std::string_view svg = {}) {
  return input::read_image(std::move(bytes), svg).fault;
}

std::string_view svg_fault(const std::string& inside, const std::string& before = {}) {
  const auto svg = before + "<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>";
  return fault(file("drawing.png"), svg);
}

using Colour = std::array<unsigned char, 3>;

/// The colour of a pixel, by a decoder.
Colour pixel(const Image& image, int x, int y) {
  auto* decoder = tjInitDecompress();
  std::vector<unsigned char> pixels(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3);
  const auto* bytes = reinterpret_cast<const unsigned char*>(image.bytes.data());
  CHECK(tjDecompress2(decoder, bytes, image.bytes.size(), pixels.data(), image.width, 0, image.height, TJPF_RGB, 0) ==
        0);
  tjDestroy(decoder);
  const auto at = static_cast<std::size_t>(y * image.width + x) * 3;
  return {pixels.at(at), pixels.at(at + 1), pixels.at(at + 2)};
}
} // namespace

TEST_CASE("a picture stands upright, whichever way the camera was held") {
  for (char way = '1'; way <= '8'; ++way) {
    CAPTURE(way);
    const auto image = picture(std::string("orientation-") + way + ".jpg");
    CHECK(image->width == 48);
    CHECK(image->height == 32);
    CHECK(image->bytes.find("Exif") == std::string::npos);
    const auto white = pixel(*image, 7, 6), yellow = pixel(*image, 37, 22), dark = pixel(*image, 40, 6);
    CHECK(std::min({white[0], white[1], white[2]}) > 220);
    CHECK((yellow[0] > 200 && yellow[1] > 200 && yellow[2] < 80));
    CHECK(dark[1] < 60);
  }
}

TEST_CASE("where a block is cut by the edge, less than a block is lost") {
  const auto image = picture("odd-size.jpg"); // 27 × 43 as stored
  CHECK(image->width == 32);
  CHECK(image->height == 27);
}

TEST_CASE("what a camera writes beside the pixels is left out") {
  for (const auto* name : {"camera.jpg", "camera.png"}) {
    const auto image = picture(name);
    CHECK(image->width == 48);
    CHECK(image->dots == 300);
    for (const auto* word : {"Exif", "eXIf", "GPS", "xmp", "ecret", "Photoshop", "tEXt", "iTXt"}) {
      CAPTURE(word);
      CHECK(file(name).size() > image->bytes.size());
      CHECK(image->bytes.find(word) == std::string::npos);
    }
    CHECK(picture(name)->bytes == input::read_image(image->bytes).image->bytes); // what is read again stays as it is
  }
  CHECK(picture("camera.jpg")->bytes.ends_with("\xFF\xD9"));
  CHECK(picture("camera.png")->bytes.ends_with("IEND\xAE\x42\x60\x82"));
}

TEST_CASE("resolution comes from EXIF where JFIF has none") { CHECK(picture("exif-resolution.jpg")->dots == 300); }

TEST_CASE("the kinds of JPEG that printers and browsers take are taken whole") {
  for (const auto* name : {"cmyk.jpg", "progressive.jpg"}) CHECK(picture(name)->bytes == file(name));
}

TEST_CASE("a file that is cut anywhere is no picture, and says so") {
  for (const auto* name : {"camera.jpg", "progressive.jpg", "camera.png", "orientation-6.jpg"}) {
    const auto whole = file(name);
    const auto end = whole.rfind(whole[0] == '\x89' ? "IEND" : "\xFF\xD9");
    for (std::size_t size = 8; size < end; ++size) CHECK(fault(whole.substr(0, size)) == "bad-picture-short");
  }
}

TEST_CASE("a byte that is wrong makes a PNG a damaged one") {
  auto png = file("drawing.png");
  png[60] = static_cast<char>(png[60] ^ 1);
  CHECK(fault(png) == "bad-picture-damaged");
  CHECK(fault(std::string("\xFF\xD8\xFF\xD9", 4)) == "bad-picture-damaged");
  CHECK(fault("\xFF\xD8\xFF\x01\x02") == "bad-picture-damaged");
}

TEST_CASE("200 megapixels are too many") {
  auto jpeg = file("progressive.jpg");
  const auto frame = jpeg.find("\xFF\xC2");
  REQUIRE(frame != std::string::npos);
  jpeg.replace(frame + 5, 4, "\x27\x10\x4E\x20"); // 10000 × 20000
  const auto read = input::read_image(jpeg);
  CHECK(read.fault == "bad-picture-pixels");
  REQUIRE(!read.arguments.empty());
  CHECK(read.arguments[0].value == Argument{"", std::int64_t{200}}.value);
}

TEST_CASE("what is no PNG or JPEG is named") {
  for (const auto& [name, kind] : {std::pair("tiny.webp", "WebP"), {"tiny.gif", "GIF"}, {"tiny.tif", "TIFF"}}) {
    const auto read = input::read_image(file(name));
    CHECK(read.fault == "bad-picture-kind");
    CHECK(read.arguments.at(0).value == Argument{"", std::string(kind)}.value);
  }
  CHECK(fault("") == "bad-picture");
  CHECK(fault("words") == "bad-picture");
}

TEST_CASE("an SVG goes with its PNG, without what draws nothing") {
  const auto read = input::read_image(file("drawing.png"), file("drawing.svg"));
  REQUIRE(read.image);
  CHECK(read.image->media_type == "image/png");
  CHECK(read.image->vector.find("<rect class=\"edge\"") != std::string::npos);
  CHECK(read.image->vector.find("url(#fade)") != std::string::npos);
  for (const auto* word : {"DOCTYPE", "<!--", "<?xml", "w3.org/Graphics"})
    CHECK(read.image->vector.find(word) == std::string::npos);
}

TEST_CASE("an SVG that leads out of itself is refused") {
  CHECK(svg_fault("").empty());
  CHECK(svg_fault("<a href='#x'/>").empty());
  for (const auto* inside : {"<script/>", "<g onload='x'/>", "<image href='https://wikimedia.example/a.png'/>",
                             "<image href='a.png'/>", "<s:foreignObject xmlns:s='http://www.w3.org/2000/svg'/>",
                             "<g style='fill:url(a.svg#b)'/>", "<g fill=\"URL( 'http://wikimedia.example/' )\"/>",
                             "<style>@import 'a.css';</style>", "<style>@im<!-- -->port 'a.css';</style>",
                             "<style>@im<![CDATA[port]]> 'a.css';</style>", "<style>@&#105;mport 'a.css'</style>",
                             "<g style='fill:\\75rl(a.svg)'/>", "<image href='data:image/svg+xml,&lt;svg/>'/>"})
    CHECK_MESSAGE(svg_fault(inside) == "bad-picture-svg-part", inside);
  CHECK(svg_fault("", "<!DOCTYPE svg [<!ENTITY a 'b'>]>") == "bad-picture-svg-part");
}

TEST_CASE("an SVG that is not well-formed is refused") {
  for (const auto* inside : {"<g>", "</g>", "<g a=1/>", "<g a='1' a='2'/>", "&nbsp;", "&#0;", "&#xD800;", "& b",
                             "<g a='<'/>", "<", "<g", "<g a", "<g a='", "<!--", "<![CDATA[", "\x01", "\xFF", "<></>"})
    CHECK_MESSAGE(svg_fault(inside) == "bad-picture-svg-broken", inside);
  const auto png = file("drawing.png");
  for (const auto* svg : {"words", "<html xmlns='http://www.w3.org/2000/svg'/>", "<svg/>",
                          "<svg xmlns='http://www.w3.org/2000/svg'/><g/>"})
    CHECK(fault(png, svg) == "bad-picture-svg-broken");
  CHECK(fault(png, std::string(input::max_file + 1, ' ')) == "bad-picture-svg-large");
}
