// SPDX-License-Identifier: MIT
#include "write/identifier.h"

#include <doctest/doctest.h>

#include "unit/write/samples.h"
#include "write/sha1.h"

using namespace dateline;
using namespace dateline::write;

namespace {
Document named(const std::string& website, const std::string& email) {
  auto out = samples::spanish();
  out.name = "torre";
  out.particulars.origin.website = website;
  out.particulars.origin.email = email;
  return out;
}
} // namespace

TEST_CASE("SHA-1 as RFC 3174 has it") { CHECK(sha1("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d"); }

TEST_CASE("a release is named after its chapter's host, its date and its own name") {
  CHECK(identifier(named("https://www.Wikimedia.example:80/a?b", ""), "es") ==
        "tag:www.wikimedia.example,2026-11-26:torre.es");
  CHECK(identifier(named("", "prensa@wikimedia.example"), "ar") == "tag:wikimedia.example,2026-11-26:torre.ar");
  auto spaced = named("https://wikimedia.example", "");
  spaced.name = "año 1";
  CHECK(identifier(spaced, "es") == "tag:wikimedia.example,2026-11-26:a%C3%B1o%201.es");
}

TEST_CASE("where there is no host or no date, its name is a UUID of the fifth version, another one for each language") {
  for (const auto& document : {named("", ""), named("https://ñandú.example", "x"), named("", "@")}) {
    const auto uuid = identifier(document, "es");
    CHECK(uuid.size() == 45);
    CHECK(uuid.starts_with("urn:uuid:"));
    CHECK(uuid[23] == '5');
    CHECK(std::string_view("89ab").find(uuid[28]) != std::string_view::npos);
    CHECK(uuid == identifier(document, "es"));
    CHECK(uuid != identifier(document, "ar"));
  }
  CHECK(identifier(named("", ""), "es") == "urn:uuid:32dff54a-d07f-5ad2-b645-3a10c3b9d2a0"); // as Python's uuid5 has it
  auto undated = named("https://wikimedia.example", "");
  undated.particulars.origin.date.clear();
  CHECK(identifier(undated, "es").starts_with("urn:uuid:"));
}
