// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "unit/write/samples.h"
#include "write/formats/docx/parts.h"
#include "write/write.h"

using namespace dateline;

namespace {
std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// DATELINE_UPDATE=1 accepts what is written now.
void compare(const std::string& name, const std::string& written) {
  const auto path = std::filesystem::path(DATELINE_TEST_DATA) / "../unit/write/golden" / name;
  if (std::getenv("DATELINE_UPDATE")) std::ofstream(path, std::ios::binary) << written;
  CAPTURE(name);
  CHECK((read(path) == written));
}

std::vector<std::pair<std::string, Document>> documents() {
  return {{"es", samples::spanish()}, {"ar", samples::arabic()}, {"ja", samples::japanese()}};
}
} // namespace

TEST_CASE("formats write what they wrote") {
  for (const auto& [language, document] : documents())
    for (const auto* name : {"markdown", "html", "text", "wikitext", "fodt", "eml", "ninjs", "json"}) {
      const auto* format = write::find_format(name);
      REQUIRE(format);
      compare(language + "." + std::string(format->extension), format->write(document, samples::options()));
    }
}

TEST_CASE("the main part of a DOCX is what it was") {
  for (const auto& [language, document] : documents()) {
    write::wordprocessing::References references;
    compare(language + ".document.xml", write::wordprocessing::body(document, references));
  }
}

TEST_CASE("every format is listed once and says what it is") {
  for (const auto* format : write::formats()) {
    CHECK(write::find_format(format->name) == format);
    CHECK_FALSE(format->extension.empty());
    CHECK_FALSE(format->media_type.empty());
  }
  CHECK_FALSE(write::find_format("pdf"));
}

TEST_CASE("a document is written as the same bytes each time, and an empty one as well") {
  for (const auto* format : write::formats()) {
    CHECK((format->write(samples::spanish(), samples::options()) ==
           format->write(samples::spanish(), samples::options())));
    CHECK((format->write(Document{}, samples::options()) == format->write(Document{}, samples::options())));
  }
}
