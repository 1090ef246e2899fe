// SPDX-License-Identifier: MIT
// Every slip is a file in tests/data/slips, a release read without its template; beside it stands what is said of it.
// With DATELINE_UPDATE=1 these are written anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "input/input.h"
#include "unit/input/no_files.h"

namespace fs = std::filesystem;
using namespace dateline;

namespace {
const fs::path root = fs::path(DATELINE_TEST_DATA) / "../..";

std::string read_file(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::string sentence(std::string_view key, const std::vector<Argument>& arguments) {
  static const auto words = nlohmann::json::parse(read_file(root / "locales/i18n/en.json"));
  const auto found = words.find("message-" + std::string(key));
  REQUIRE_MESSAGE(found != words.end(), std::string(key), " is no message");
  auto out = found->get<std::string>();
  for (const auto& [name, value] : arguments) {
    const auto* text = std::get_if<std::string>(&value);
    const auto shown = text ? *text : std::to_string(std::get<std::int64_t>(value));
    const auto blank = "{" + name + "}";
    for (auto at = out.find(blank); at != out.npos; at = out.find(blank, at + shown.size()))
      out.replace(at, blank.size(), shown);
  }
  return out;
}

/// "line:column: rule: sentence", and the advice below it.
std::string line_of(const Diagnostic& found) {
  std::ostringstream out;
  if (found.span.source) {
    const auto from = place(*found.span.source, found.span.begin), to = place(*found.span.source, found.span.end);
    out << from.line << ':' << from.column;
    if (from.line == to.line && to.column > from.column + 1) out << '-' << to.column - 1;
    out << ": ";
  }
  out << found.rule << ": " << sentence(found.message, found.arguments) << '\n';
  if (!found.help.empty()) out << "  " << sentence(found.help, found.arguments) << '\n';
  return out.str();
}

std::string report_on(const fs::path& path) {
  Diagnostics diagnostics;
  const auto source = input::read_source("release.toml", read_file(path), diagnostics);
  if (source) {
    const auto file = input::open_release(source, diagnostics);
    input::read_release(file, "", {}, nullptr, nullptr, {{"en", "es", "pt-BR"}}, NoFiles(), diagnostics);
  }
  auto& all = diagnostics.all;
  std::stable_sort(all.begin(), all.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
  std::string out;
  for (const auto& found : all) out += line_of(found);
  return out;
}
} // namespace

TEST_CASE("every slip has a sentence of its own") {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(root / "tests/data/slips")) {
    if (entry.path().extension() != ".toml") continue;
    ++count;
    CAPTURE(entry.path().filename().string());
    const auto report = report_on(entry.path());
    const auto beside = fs::path(entry.path()).replace_extension(".expected");
    if (std::getenv("DATELINE_UPDATE")) std::ofstream(beside, std::ios::binary) << report;
    CHECK(read_file(beside) == report);
  }
  CHECK(count > 50);
}
