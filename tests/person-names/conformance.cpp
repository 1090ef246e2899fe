// SPDX-License-Identifier: MIT
// person-names-conformance FILE…: formats the names of CLDR's test files (common/testData/personNameTest) and prints
// what differs, `FILE PASS n FAIL m` for each, and `PASS n FAIL m` over all; exit status 1 if anything failed. A file
// has the name of the locale that it is formatted for. Beside what CLDR's files hold, `parameters` may say `default`
// for order, length and formality, and a fifth value `surnameAllCaps`; `name ; preferredOrder ; …` is the name's own
// order, and a name without `locale` has none. A line that is not understood fails.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "localise/names/names.h"

namespace {
using namespace dateline::names;

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r");
  return begin == text.npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= line.size();) {
    const auto end = std::min(line.find(';', at), line.size());
    out.push_back(trimmed(line.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

/// The value of that name; `none` if it is "default". False if there is no such value.
template <class T>
bool read(const std::string& text, const std::vector<std::string>& names, std::optional<T>& out) {
  out.reset();
  if (text == "default") return true;
  const auto found = std::find(names.begin(), names.end(), text);
  if (found != names.end()) out = static_cast<T>(found - names.begin());
  return found != names.end();
}

struct Test {
  explicit Test(const std::filesystem::path& path_) : path(path_), formatter(path_.stem().string()), lines(path_) {}

  std::filesystem::path path;
  Formatter formatter;
  std::ifstream lines;
  std::size_t line = 0, passed = 0, failed = 0;
  PersonName name;
  std::string expected;
  bool in_name = false;

  bool fail(const std::string& what) {
    ++failed;
    std::cout << path.string() << ":" << line << ": " << what << "\n";
    return false;
  }

  bool set(const std::vector<std::string>& row) {
    if (!in_name) name = {};
    in_name = true;
    if (row.size() != 3) return false;
    if (row[1] == "locale") name.locale = row[2];
    if (row[1] == "preferredOrder") return read(row[2], {"givenFirst", "surnameFirst"}, name.preferred_order);
    if (row[1] == "locale") return true;
    const auto key = field_key(row[1]);
    if (key) name.fields.emplace_back(*key, row[2]);
    return key.has_value();
  }

  bool check(const std::vector<std::string>& row) {
    Options options;
    std::optional<Usage> usage;
    if (row.size() < 5 || row.size() > 6 || (row.size() == 6 && row[5] != "surnameAllCaps")) return false;
    if (!read(row[1], {"givenFirst", "surnameFirst", "sorting"}, options.order) ||
        !read(row[2], {"long", "medium", "short"}, options.length) ||
        !read(row[3], {"referring", "addressing", "monogram"}, usage) || !usage ||
        !read(row[4], {"formal", "informal"}, options.formality))
      return false;
    options.usage = *usage;
    options.surname_capitals = row.size() == 6;
    const auto printed = formatter.format(name, options);
    if (printed != expected) return fail("expected '" + expected + "', got '" + printed + "'"), true;
    ++passed;
    return true;
  }

  bool understood(const std::vector<std::string>& row) {
    if (row[0] == "name") return set(row);
    if (row[0] == "expectedResult" && row.size() == 2) return expected = row[1], true;
    if (row[0] == "parameters") return in_name && check(row);
    if (row[0] == "endName" && row.size() == 1) return in_name = false, true;
    return row[0] == "enum";
  }

  void run() {
    if (!lines) fail("cannot be read");
    for (std::string text; std::getline(lines, text);) {
      ++line;
      text = trimmed(text.starts_with("\uFEFF") ? text.substr(3) : text);
      if (!text.empty() && text[0] != '#' && !understood(fields_of(text))) fail("not understood: " + text);
    }
    std::cout << path.string() << " PASS " << passed << " FAIL " << failed << "\n";
  }
};
} // namespace

int main(int count, char** arguments) {
  std::size_t passed = 0, failed = 0;
  for (int n = 1; n < count; ++n) {
    Test test(arguments[n]);
    test.run();
    passed += test.passed;
    failed += test.failed;
  }
  std::cout << "PASS " << passed << " FAIL " << failed << "\n";
  return failed == 0 && passed > 0 ? 0 : 1;
}
