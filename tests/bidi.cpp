// SPDX-License-Identifier: MIT
/// Reads the telephone numbers of right-to-left releases as they stand on paper: Unicode's bidirectional algorithm puts
/// each line of the golden releases in its visual order.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <unicode/ubidi.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {
namespace fs = std::filesystem;

/// A line of a right-to-left paragraph from the left to the right of the paper.
std::string visual(const std::string& line) {
  const auto text = icu::UnicodeString::fromUTF8(line);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
  ubidi_setPara(bidi.get(), text.getBuffer(), text.length(), UBIDI_RTL, nullptr, &status);
  icu::UnicodeString out;
  auto* buffer = out.getBuffer(text.length() + 1);
  const auto length = ubidi_writeReordered(bidi.get(), buffer, text.length() + 1,
                                           UBIDI_DO_MIRRORING | UBIDI_REMOVE_BIDI_CONTROLS, &status);
  out.releaseBuffer(length);
  REQUIRE(U_SUCCESS(status));
  std::string utf8;
  return out.toUTF8String(utf8);
}

std::string without_isolates(const std::string& text) {
  return std::regex_replace(text, std::regex("\u2066|\u2067|\u2068|\u2069"), "");
}

/// The lines with a telephone number as a reader of Markdown has them, each with its number.
std::vector<std::pair<std::string, std::string>> telephone_lines(const fs::path& file) {
  std::ifstream stream(file);
  std::vector<std::pair<std::string, std::string>> out;
  const std::regex number("\\[([^\\]]*)\\]\\(tel:[^)]*\\)"), link("\\[([^\\]]*)\\]\\([^)]*\\)");
  for (std::string line; std::getline(stream, line);)
    if (std::smatch found; std::regex_search(line, found, number))
      out.emplace_back(std::regex_replace(line, link, "$1"), without_isolates(found[1]));
  return out;
}

std::vector<fs::path> right_to_left_releases() {
  std::vector<fs::path> out;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / "tests/releases"))
    if (std::regex_match(entry.path().filename().string(), std::regex("expected\\.(ar|fa|he)\\.md")))
      out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}
} // namespace

TEST_CASE("every telephone number of a right-to-left release reads as it is dialled") {
  std::size_t numbers = 0;
  for (const auto& file : right_to_left_releases())
    for (const auto& one : telephone_lines(file)) {
      const auto& line = one.first; // clang 14 takes no structured binding into CAPTURE
      const auto& number = one.second;
      CAPTURE(file.string());
      CAPTURE(line);
      CHECK(visual(line).find(number) != std::string::npos);
      // Without its isolate it would not: the test sees what it is there to see.
      CHECK(visual("הטלפון " + number).find(number) == std::string::npos);
      ++numbers;
    }
  CHECK(numbers > 0);
}
