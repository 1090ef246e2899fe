// SPDX-License-Identifier: MIT
#include "input/condensed.h"

#include <doctest/doctest.h>

using namespace dateline;

TEST_CASE("strings lose their contents, and keys, comments and what is escaped do not") {
  const std::string_view text = "a = \"one two\" # \"three\"\n"
                                "\"b c\" = ['x', \"\"\"l\n\"m\"\"\"\", 'C:\\d']\n"
                                "t = { \"k e\" = \"v\", \"f\".g = 'é' }\n"
                                "s = \"\\u0041\"\n";
  const auto condensed = input::condense(text, input::lay_out(text));
  CHECK(condensed.text == "a = \"\" # \"three\"\n"
                          "\"b c\" = ['', \"\"\"\"\"\", 'C:\\d']\n"
                          "t = { \"k e\" = \"\", \"f\".g = '' }\n"
                          "s = \"\\u0041\"\n");
  for (const std::string_view mark : {"a =", "# \"", "\"b c\"", ", 'C", "t =", "\"k e\"", ".g =", "s =", "0041"}) {
    CAPTURE(mark);
    CHECK(condensed.in_file(condensed.text.find(mark)) == text.find(mark));
  }
  CHECK(condensed.in_file(condensed.text.size()) == text.size());
}

TEST_CASE("without strings nothing is cut") {
  const std::string_view text = "a = 1\nb = \"\"\n[c]\n";
  const auto condensed = input::condense(text, input::lay_out(text));
  CHECK(condensed.text == text);
  CHECK(condensed.cuts.empty());
}
