// SPDX-License-Identifier: MIT
#include "write/columns.h"

#include <doctest/doctest.h>

#include <numeric>

using namespace dateline::write;

namespace {
using Widths = std::vector<std::size_t>;

std::string words(std::size_t length) {
  std::string out;
  while (out.size() < length) out += "four ";
  return out.substr(0, length);
}
} // namespace

TEST_CASE("columns that fit are as wide as their longest line") {
  CHECK(column_widths({{"Time", "What"}, {"13:30", "a\nlong line\nb"}}, 16) == Widths{5, 9});
  CHECK(column_widths({{"時刻"}, {"e\u0301"}}, 4) == Widths{4});
  CHECK(column_widths({{"", ""}}, 4) == Widths{1, 1});
}

TEST_CASE("a narrow column keeps its width, and wide ones share what is left") {
  CHECK(column_widths({{"13:30", words(400)}}, 70) == Widths{5, 63});
  const auto two = column_widths({{words(40), words(400)}}, 70);
  REQUIRE(two.size() == 2);
  CHECK(two[0] >= 12);
  CHECK(two[0] < two[1]);
  CHECK(two[0] + two[1] <= 68);
}

TEST_CASE("a word is whole, and what is left over goes to where lines are broken") {
  CHECK(column_widths({{"Images et médias", std::string(39, 'x'), words(62)}}, 71) == Widths{12, 39, 16});
}

TEST_CASE("columns narrower than their words, or than can be read, are none") {
  CHECK(column_widths({{std::string(30, 'x'), std::string(40, 'y')}}, 72) == Widths{30, 40});
  CHECK(column_widths({{std::string(30, 'x'), std::string(41, 'y')}}, 72).empty());
  CHECK(column_widths({{words(90), words(90), words(90), words(90), words(90)}}, 72) == Widths{12, 12, 12, 12, 12});
  CHECK(column_widths({{words(90), words(90), words(90), words(90), words(90), words(90)}}, 72).empty());
  CHECK(column_widths({{"a", "b", "c"}}, 2).empty());
}

namespace {
std::vector<double> on_paper(const Texts& texts, bool heads = false) {
  return column_lengths(measured(texts, heads, 1), {.width = 155, .size = 9.5});
}
} // namespace

TEST_CASE("on paper a column has room for what is set between Han and figures") {
  const auto plain = on_paper({{"年年月月日日", words(400)}});
  const auto mixed = on_paper({{"2026年12月11日", words(400)}});
  CHECK(mixed[0] > plain[0] + 4);
}

TEST_CASE("on paper dates, amounts and phones stay whole, and what is left goes to long texts") {
  const auto lengths = on_paper({{"9. September 2026", "1.234.567,50 Euro", "+34 910 000 000", words(400)}});
  CHECK(lengths[0] > 29 + 4);
  CHECK(lengths[1] > 28 + 4);
  CHECK(lengths[2] > 26 + 4);
  CHECK(lengths[3] > 45);
}

TEST_CASE("on paper a semi-bold head has more room than its word in a cell") {
  const auto head = on_paper({{"Fotografías", words(400)}, {"1", ""}}, true);
  CHECK(head[0] > on_paper({{"Fotografías", words(400)}})[0] + 1);
}

TEST_CASE("on paper an address longer than the page takes no room from short columns") {
  const auto lengths = on_paper({{"Zamora", "12 500", std::string(200, 'x')}});
  CHECK(lengths[0] > 12 + 4);
  CHECK(lengths[1] > 10 + 4);
  CHECK(lengths[0] < 25);
}

TEST_CASE("on paper columns are together as wide as the text, whatever they hold") {
  const Texts tables[] = {{{"a", "b"}},
                          {{"13:30", words(400)}},
                          {{std::string(200, 'x'), std::string(9, 'y')}},
                          {{"", ""}},
                          Texts{std::vector<std::string>(60, "word")}};
  for (const auto& texts : tables) {
    const auto lengths = on_paper(texts);
    REQUIRE(lengths.size() == texts.front().size());
    CHECK(std::accumulate(lengths.begin(), lengths.end(), 0.0) == doctest::Approx(155));
    for (const double length : lengths) CHECK(length > 1);
  }
}

TEST_CASE("on paper there is room for phones and addresses, or there is not") {
  const auto columns =
      measured({{"internacional@wikimedia.example", "\u2066+34 910 000 001\u2069", std::string(9, 'x')}}, false, 1);
  CHECK(has_room(columns, {.width = 120, .size = 9.5}));
  CHECK(!has_room(columns, {.width = 108, .size = 9.5}));
  CHECK(has_room(columns, {.width = 108, .size = 8, .between = 3}));
}
