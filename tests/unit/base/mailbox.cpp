// SPDX-License-Identifier: MIT
#include "base/mailbox.h"

#include <doctest/doctest.h>

using namespace dateline;

TEST_CASE("mailboxes are addresses, with or without names") {
  const auto list = mailboxes(R"(a@b.example, Ana Gil <ana@b.example> ,
"Ruiz, \"Pau\"" <pau.r+x@b-c.example>,, Löwe & Co. <l@b.example>)");
  REQUIRE(list.size() == 4);
  CHECK(list[0].name.empty());
  CHECK(list[0].address == "a@b.example");
  CHECK(list[1].name == "Ana Gil");
  CHECK(list[1].address == "ana@b.example");
  CHECK(list[2].name == "Ruiz, \"Pau\"");
  CHECK(list[2].address == "pau.r+x@b-c.example");
  CHECK(list[3].name == "Löwe & Co.");
  CHECK(mailboxes("").empty());
}

TEST_CASE("what is no mailbox has no address, and its place") {
  for (const auto* text :
       {"Ana", "a@b", "a b@c.example", "a@b.example>", "<a@b.example", "a@ñ.example", "a..b@c.example", "a@b@c.example",
        "\"a, b@c.example", "<>", "a@b.example\r\nBcc: c@d.example", "@b.example", "a@.example"}) {
    CAPTURE(text);
    const auto list = mailboxes(text);
    REQUIRE_FALSE(list.empty());
    CHECK(list.back().address.empty());
  }
  const auto list = mailboxes("a@b.example, no ,c@d.example");
  REQUIRE(list.size() == 3);
  CHECK(list[1].begin == 13);
  CHECK(list[1].end == 15);
}
