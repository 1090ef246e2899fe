// SPDX-License-Identifier: MIT
#include "write/frames.h"

#include <doctest/doctest.h>

using dateline::write::Frames;

namespace {
/// A letter for each paragraph, a digit for a table of so many rows; those in capitals stay with what follows.
std::string parted(const std::string& document, std::size_t columns = 2) {
  Frames frames;
  for (std::size_t at = 0; at < document.size(); ++at) {
    const char what = document[at];
    if (what < '0' || what > '9') {
      frames.paragraph(at, what >= 'A' && what <= 'Z');
      continue;
    }
    frames.open_table(at, columns);
    for (char row = '0'; row < what; ++row) frames.row();
    frames.paragraph(at, true);
    frames.close_table();
  }
  auto markup = document;
  const bool any = frames.part(markup, "_");
  CHECK(any == (markup != document));
  return markup;
}

std::string text(std::size_t length) { return std::string(length, 'p'); }
} // namespace

TEST_CASE("a heading that LibreOffice would part from its text goes on to where that is") {
  CHECK(parted(text(24) + "Hp") == text(24) + "_Hp");
  CHECK(parted(text(23) + "HIp") == text(23) + "__HIp");
  CHECK(parted(text(19) + "5Hp") == text(19) + "5_Hp");
  CHECK(parted(text(24) + "Hp" + text(23) + "Hp") == text(24) + "_Hp" + text(23) + "_Hp");
}

TEST_CASE("any other heading stays where it is") {
  CHECK(parted(text(23) + "Hp") == text(23) + "Hp");
  CHECK(parted(text(25) + "Hp") == text(25) + "Hp");
  CHECK(parted(text(24) + "H3") == text(24) + "H3");
  CHECK(parted(text(24) + "H") == text(24) + "H");
  CHECK(parted("").empty());
}

TEST_CASE("headings that fill a page are left alone") {
  const std::string headings(40000, 'H');
  CHECK(parted(headings + "p") == headings + "p");
  CHECK(parted(text(24) + std::string(24, 'H') + "p").find('_') != std::string::npos);
}

TEST_CASE("in a long document it counts less on a page") {
  CHECK(parted(text(19) + "Hp" + text(130)) == text(19) + "_Hp" + text(130));
  CHECK(parted(text(24) + "Hp" + text(130)) == text(24) + "Hp" + text(130));
}
