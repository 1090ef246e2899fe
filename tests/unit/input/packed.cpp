// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/builtin.h"
#include "input/input.h"

using namespace dateline;

namespace {
/// A built-in catalogue as its JSON says.
std::map<std::string, std::string, std::less<>> parsed(std::string_view path) {
  Catalogue out;
  Diagnostics found;
  const Source source{std::string(path), std::string(*builtin(path))};
  input::read_catalogue(std::make_shared<const Source>(source), out, found);
  CHECK(found.all.empty());
  return out.words;
}

std::map<std::string, std::string, std::less<>> packed(const std::string& tag) {
  Catalogue out, messages;
  input::read_packed_words(builtin("words/" + tag).value(), out);
  input::read_packed_words(builtin("messages/" + tag).value(), messages);
  for (const auto& [key, text] : messages.words) out.words.emplace("message-" + key, text);
  return out.words;
}
} // namespace

TEST_CASE("the words that the build laid out are those of the catalogues") {
  int catalogues = 0;
  for (const auto path : builtin_paths("locales/i18n/")) {
    const auto name = path.substr(path.rfind('/') + 1);
    const std::string tag(name.substr(0, name.rfind('.')));
    if (tag == "qqq") continue;
    INFO(tag);
    CHECK(packed(tag) == parsed(path));
    ++catalogues;
  }
  CHECK(catalogues >= 5);
}

TEST_CASE("a plural takes the place of all that a parent has for the word") {
  Catalogue words;
  input::read_packed_words("a\tx\nb.one\t1\nb.other\tn\n", words);
  input::read_packed_words("a.other\ty\nb\tz\n", words);
  CHECK(words.words == std::map<std::string, std::string, std::less<>>{{"a.other", "y"}, {"b", "z"}});
}
