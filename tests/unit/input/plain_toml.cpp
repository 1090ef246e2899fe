// SPDX-License-Identifier: MIT
// What is read without toml++ is what toml++ reads, places with it: every TOML file of the project, and each of them
// with one byte changed. A number that is not whole, put behind a file, sends it to toml++.
#include "input/plain_toml.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <doctest/doctest.h>

#include "input/input.h"
#include "input/limits.h"

namespace fs = std::filesystem;
using namespace dateline;

namespace {
std::string print(const Value& value);
std::string print(std::monostate) { return "?"; }
template <class Number>
std::string print(Number number) {
  return std::to_string(number);
}
std::string print(const Date& date) { return written(std::optional(date)); }
std::string print(const Time& time) { return print(time.hour) + ":" + print(time.minute) + ":" + print(time.second); }
std::string print(const DateTime& at) { return print(at.date) + "T" + print(at.time) + print(at.offset.value_or(-1)); }
std::string print(const Excerpt& text) {
  std::string out = text.text + "@" + print(text.span.begin) + "-" + print(text.span.end);
  for (const auto& anchor : text.anchors) out += " " + print(anchor.in_text) + ":" + print(anchor.in_source);
  return out;
}
std::string print(const Array& items) {
  std::string out;
  for (const auto& item : items) out += print(item) + ", ";
  return "[" + out + "]";
}
std::string print(const Table& table) {
  std::string out;
  for (const auto& [key, value] : table) out += print(key) + " = " + print(value) + "\n";
  return "{" + out + "}";
}
std::string print(const Value& value) {
  return std::visit([](const auto& data) { return print(data); }, value.data) + "@" + print(value.span.begin) + "-" +
         print(value.span.end);
}

SourcePtr made(std::string text) { return std::make_shared<const Source>(Source{"a.toml", std::move(text)}); }

/// Whether it was plain; if it was, it is compared.
bool compare(const std::string& text) {
  const auto source = made(text);
  Diagnostics found, other;
  auto blanked = text;
  input::blank_hidden_characters(source, blanked, found);
  const auto statements = input::lay_out(text);
  const auto is_open = [](const input::Statement& one) { return one.open != input::Statement::Open::none; };
  if (blanked != text || std::any_of(statements.begin(), statements.end(), is_open)) return false;
  const auto plain = input::read_plain_toml(source, statements, found);
  if (!plain) return false;
  auto tree = input::read_toml(made(text + "\n[z-z-z]\nz = 0.5\n"), other);
  REQUIRE(!tree.empty());
  CHECK(tree.back().key.text == "z-z-z");
  tree.pop_back();
  CHECK(print(*plain) == print(tree));
  CHECK(found.all.size() == other.all.size());
  return true;
}

std::vector<std::string> texts() {
  std::vector<std::string> out;
  for (const auto* folder : {"examples", "templates", "locales", "tests/releases", "tests/data/toml-test"})
    for (const auto& file : fs::recursive_directory_iterator(fs::path(DATELINE_TEST_DATA) / "../.." / folder)) {
      if (file.path().extension() != ".toml") continue;
      std::ostringstream text;
      text << std::ifstream(file.path(), std::ios::binary).rdbuf();
      Diagnostics found;
      if (input::read_source("a.toml", text.str(), found)) out.push_back(text.str());
    }
  return out;
}
} // namespace

TEST_CASE("what is read without toml++ is what toml++ reads") {
  int plain = 0;
  for (const auto& text : texts()) {
    CAPTURE(text);
    plain += compare(text);
  }
  CHECK(plain > 200);
}

TEST_CASE("and so is each file with a byte changed, taken out or put in") {
  constexpr std::string_view signs = "\"'[]{}=,.#\n\r\t \\0159aTZ-_:+x\x01";
  std::minstd_rand random(1);
  const auto pick = [&](std::size_t below) { return random() % below; };
  int plain = 0;
  for (auto text : texts()) {
    if (text.empty() || text.size() > 4000) continue;
    for (int round = 0; round < 40; ++round) {
      auto changed = text;
      const auto at = pick(changed.size());
      const auto sign = signs[pick(signs.size())];
      switch (pick(3)) {
      case 0: changed[at] = sign; break;
      case 1: changed.erase(at, 1); break;
      default: changed.insert(at, 1, sign); break;
      }
      Diagnostics found;
      if (!input::read_source("a.toml", changed, found)) continue;
      CAPTURE(changed);
      plain += compare(changed);
    }
  }
  CHECK(plain > 5000);
}
