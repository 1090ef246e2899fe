// SPDX-License-Identifier: MIT
#include "base/unicode.h"
#include "base/codes.h"

#include <doctest/doctest.h>

using namespace dateline;

TEST_CASE("capitals by the rules of the language") {
  CHECK(upper("Diyarbakır istanbul", "tr") == "DİYARBAKIR İSTANBUL");
  CHECK(upper("Gießen", "de") == "GIESSEN");
  CHECK(upper("Αθήνα", "el") == "ΑΘΗΝΑ");
  CHECK(upper("Երևան", "hy") == "ԵՐԵՎԱՆ");
  CHECK(upper("القاهرة", "ar") == "القاهرة");
}

TEST_CASE("characters and cells") {
  CHECK(graphemes("e\u0301") == 1);
  CHECK(graphemes("日本語") == 3);
  CHECK(graphemes("Editatón\r\n") == 9);
  CHECK(display_width("日本語") == 6);
  CHECK(display_width("e\u0301a") == 2);
  CHECK(display_width("\u2066a\u2069") == 1);
}

TEST_CASE("a byte that is not printable is found wherever it stands") {
  for (int byte = 0; byte < 0x100; ++byte)
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text(20, at % 2 == 0 ? ' ' : '~');
      text[at] = static_cast<char>(byte);
      CHECK(printable_length(text) == (byte >= 0x20 && byte < 0x7F ? text.size() : at));
    }
  CHECK(printable_length("") == 0);
}

TEST_CASE("signs that markup may need end what is unmarked, at any place") {
  constexpr std::string_view signs = "<>&\"\\";
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text(20, at % 2 == 0 ? '%' : '?');
      text[at] = static_cast<char>(byte);
      const bool ends = byte < 0x20 || byte >= 0x7F || signs.find(text[at]) != signs.npos;
      CHECK(unmarked_length(text) == (ends ? at : text.size()));
    }
}

TEST_CASE("characters before the first combining mark are counted as ICU counts them") {
  for (char32_t character = 1; character < 0x300; ++character) {
    std::string text = "a";
    append(text, character);
    text += "b";
    CHECK(graphemes(text) + 1 == graphemes(text + "e\u0301")); // the mark makes ICU count all of it
  }
}

TEST_CASE("what is not UTF-8 has a place") {
  CHECK(!invalid_utf8("añb"));
  CHECK(*invalid_utf8("a\xF1o") == 1);
  CHECK(*invalid_utf8("ab\xC3") == 2);
}

TEST_CASE("the nearest language is one that its readers understand") {
  const std::vector<std::string> known = {"de", "es", "fr", "nb", "zh-Hant", "zh-Hans"};
  CHECK(nearest_language("nn", known) == "nb");
  CHECK(nearest_language("gsw", known) == "de");
  CHECK(nearest_language("gl", known) == "es");
  CHECK(nearest_language("zh", known) == "zh-Hans");
  CHECK(nearest_language("qaa", known) == "");
  CHECK(nearest_language("", known) == "");
  CHECK(language_by_name("Spanish", known) == "es");
  CHECK(language_by_name("francais", known) == "fr");
  CHECK(language_by_name("Klingon", known) == "");
}

TEST_CASE("direction of the first letter that has one") {
  CHECK(*direction("12 שלום") == Direction::right_to_left);
  CHECK(*direction("CC BY سلام") == Direction::left_to_right);
  CHECK(!direction("+34 910 000 000"));
}

TEST_CASE("directions that are opened are closed, in their paragraph") {
  CHECK(!unbalanced_direction("a \u2066b\u2069 c"));
  CHECK(*unbalanced_direction("a \u2066b") == 2);
  CHECK(*unbalanced_direction("ab\u2069") == 2);
  CHECK(*unbalanced_direction("\u202Ea\nb\u202C") == 0);
  CHECK(*unbalanced_direction("\u2066a\u202C") == 4);
}

TEST_CASE("nothing reaches a terminal that could command it") {
  CHECK(visible("a\x1B[2Jb") == "a\\u{1b}[2Jb");
  CHECK(visible("a\u202Eb\u2069\u009B\x7F") == "a\\u{202e}b\\u{2069}\\u{9b}\\u{7f}");
  CHECK(visible("\xFFx") == "\\u{ff}x");
  CHECK(visible("é日\tx\n") == "é日\tx\n");
}

TEST_CASE("words as a reader counts them") {
  CHECK(word_count("Madrid, 26 de noviembre: «hola»") == 5);
  CHECK(word_count(" — ") == 0);
}

TEST_CASE("white space alone is nothing that is seen") {
  for (const auto* const text :
       {"", " ", "\t\n", "\u3000", "\u1680", "\uFEFF", "\u00A0", "\u00AD", "\u200B", "\u2060", "\u3164"})
    CHECK(is_blank(text));
  for (const auto* const text : {"a", " .", "a\u200B", "\xFF"}) CHECK_FALSE(is_blank(text));
}
