// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "unit/write/samples.h"
#include "write/formats/eml/header.h"
#include "write/formats/eml/mime.h"

using namespace dateline;
using namespace dateline::write;

namespace {
/// The longest line, without its end.
std::size_t longest(const std::string& text) {
  std::size_t out = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find("\r\n", at);
    REQUIRE(end != text.npos);
    out = std::max(out, end - at);
    at = end + 2;
  }
  return out;
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int n = 0; n < times; ++n) out += text;
  return out;
}
} // namespace

TEST_CASE("a subject of plain words stays readable, folded between them") {
  CHECK(text_header("Subject", "Museum opens its archive") == "Subject: Museum opens its archive\r\n");
  const auto header = text_header("Subject", "one" + repeated(" word", 30));
  CHECK(longest(header) <= 76);
  CHECK(header.find("=?") == header.npos);
  CHECK(text_header("Subject", "").empty());
}

TEST_CASE("what is more than plain words is encoded, and no character is parted") {
  CHECK(text_header("Subject", "Año") == "Subject: =?utf-8?q?A=C3=B1o?=\r\n");
  CHECK(text_header("Subject", "東京") == "Subject: =?utf-8?b?5p2x5Lqs?=\r\n");
  CHECK(text_header("Subject", "=?utf-8?q?x?=") == "Subject: =?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=\r\n");
  CHECK(longest(text_header("Subject", repeated("ñ", 200))) <= 76);
  CHECK(longest(text_header("Subject", repeated("x", 2000))) <= 76);
  const auto header = text_header("Subject", repeated("東", 100));
  CHECK(longest(header) <= 76);
  for (std::size_t at = header.find("?b?"); at != header.npos; at = header.find("?b?", at + 1))
    CHECK((header.find("?=", at) - at - 3) % 4 == 0); // three bytes a character are four of base64: none is padded
  CHECK(header.find("=?=") == header.npos);
}

TEST_CASE("no text writes a header of its own") {
  CHECK(text_header("Subject", "a\r\nBcc: b@c.example") ==
        "Subject: =?utf-8?q?a=EF=BF=BD_Bcc=3A_b=40c=2Eexample?=\r\n");
  CHECK(address_header("To", {{.name = "a\nBcc: b", .address = "a@b.example"}}) ==
        "To: \"a Bcc: b\" <a@b.example>\r\n");
}

TEST_CASE("names of addresses are words, quoted or encoded; what is no address is left out") {
  CHECK(address_header("From", {{.name = "Ana Gil", .address = "a@b.example"}}) == "From: Ana Gil <a@b.example>\r\n");
  CHECK(address_header("To", {{.name = "Gil, \"A\"", .address = "a@b.example"}, {.address = "c@d.example"}}) ==
        "To: \"Gil, \\\"A\\\"\" <a@b.example>,\r\n c@d.example\r\n");
  CHECK(address_header("From", {{.name = "Lucía", .address = "a@b.example"}}) ==
        "From: =?utf-8?q?Luc=C3=ADa?= <a@b.example>\r\n");
  CHECK(address_header("To", {{.name = "Ana", .address = ""}}).empty());
  CHECK(longest(address_header("To", {{.name = repeated("í", 90), .address = repeated("a", 60) + "@b.example"}})) <=
        76);
}

TEST_CASE("names of files are plain, or in parts that keep encoded bytes whole") {
  CHECK(parameter("filename", "launch.es.odt") == ";\r\n filename=\"launch.es.odt\"");
  CHECK(parameter("filename", "año.odt") == ";\r\n filename*0*=utf-8''a%C3%B1o.odt");
  for (int n = 55; n < 62; ++n) {
    const auto out = parameter("filename", repeated("a", n) + "ñ.odt");
    CHECK(longest(out.substr(3) + "\r\n") <= 76);
    CHECK((out.find("%C3%B1") != out.npos || out.find("%C3;\r\n filename*1*=%B1") != out.npos ||
           out.find(";\r\n filename*1*=%C3%B1") != out.npos));
  }
}

TEST_CASE("a text keeps the white space at the ends of its lines, and no line is long") {
  const auto part = text_part("text/plain", "a = b \n\n" + repeated("ñx", 100) + "\nend");
  CHECK(longest(part) <= 76);
  CHECK(part.find("\r\n\r\na =3D b=20\r\n\r\n") != part.npos);
  CHECK(part.ends_with("x\r\nend\r\n"));
}

TEST_CASE("the mail of a release says who it is from and to, and stands above it") {
  auto document = samples::spanish();
  document.name = "torre";
  auto& head = document.particulars.mail;
  head.subject = "Premios";
  head.to = "Ana Gil <ana@radio.example>, redaccion@diario.example";
  head.from.name = "Lucía Ferrer Ruiz";
  head.from.email = "prensa@wikimedia.example";
  head.intro = {"Hola, Ana:", "te envío la nota."};
  auto options = samples::options();
  options.attached = {find_format("odt"), find_format("eml")};
  const auto mail = find_format("eml")->write(document, options);
  CHECK(mail.starts_with("X-Unsent: 1\r\nFrom: =?utf-8?q?Luc=C3=ADa_Ferrer_Ruiz?= <prensa@wikimedia.example>\r\n"
                         "To: Ana Gil <ana@radio.example>,\r\n redaccion@diario.example\r\nSubject: Premios\r\n"));
  CHECK(longest(mail) <= 76);
  CHECK(mail.find("filename=\"torre.es.odt\"") != mail.npos);
  CHECK(mail.find(".eml") == mail.npos);
  CHECK(mail.find("Hola, Ana:") < mail.find("Nota de prensa"));
}
