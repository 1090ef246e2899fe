// SPDX-License-Identifier: MIT
// The files of toml-test that TOML 1.0 has: what it refuses is refused, what it takes is taken, texts byte for byte.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "input/input.h"

namespace fs = std::filesystem;
using namespace dateline;

namespace {
const fs::path root = fs::path(DATELINE_TEST_DATA) / "toml-test";

std::string read_file(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::vector<std::string> listed(const std::string& folder) {
  std::vector<std::string> out;
  std::ifstream list(root / "files-toml-1.0.0");
  for (std::string name; std::getline(list, name);)
    if (name.starts_with(folder + "/") && name.ends_with(".toml")) out.push_back(name);
  return out;
}

Table read(const std::string& name, Diagnostics& diagnostics) {
  const auto source = input::read_source(name, read_file(root / name), diagnostics);
  return source ? input::read_toml(source, diagnostics) : Table{};
}

/// Compares the texts of a tree with those that toml-test expects, and each byte with the place it is said to be from.
void compare(const Value& value, const nlohmann::json& expected) {
  if (const auto* table = std::get_if<Table>(&value.data)) {
    CHECK(table->size() == expected.size());
    for (const auto& [key, item] : *table) {
      REQUIRE(expected.contains(key.text));
      compare(item, expected[key.text]);
    }
  } else if (const auto* array = std::get_if<Array>(&value.data)) {
    REQUIRE(array->size() == expected.size());
    for (std::size_t i = 0; i < array->size(); ++i) compare((*array)[i], expected[i]);
  } else if (const auto* text = std::get_if<Excerpt>(&value.data)) {
    CHECK(expected["type"] == "string");
    CHECK(expected["value"] == text->text);
    for (std::size_t i = 0; i < text->text.size(); ++i) {
      const auto at = text->at(i, i + 1).begin;
      CHECK((at > text->span.begin && at < text->span.end));
      const char there = text->span.source->text[at];
      CHECK((there == '\\' || there == text->text[i]));
    }
  }
}
} // namespace

TEST_CASE("what TOML 1.0 refuses is refused") {
  const auto names = listed("invalid");
  CHECK(names.size() > 450);
  for (const auto& name : names) {
    CAPTURE(name);
    Diagnostics diagnostics;
    read(name, diagnostics);
    CHECK(diagnostics.count(Level::error) > 0);
    for (const auto& found : diagnostics.all)
      if (found.span.source)
        CHECK((found.span.begin <= found.span.end && found.span.end <= found.span.source->text.size()));
  }
}

TEST_CASE("what TOML 1.0 takes is taken") {
  const auto names = listed("valid");
  CHECK(names.size() > 200);
  for (const auto& name : names) {
    CAPTURE(name);
    Diagnostics diagnostics;
    auto tree = read(name, diagnostics);
    CHECK(std::none_of(diagnostics.all.begin(), diagnostics.all.end(), [](const Diagnostic& found) {
      return found.rule == "bad-toml" || found.rule == "given-twice";
    }));
    if (!diagnostics.all.empty()) continue; // a limit of ours, after which a value is unreadable
    const auto expected = nlohmann::json::parse(read_file(fs::path(root / name).replace_extension(".json")));
    compare({std::move(tree), {}}, expected);
  }
}
