// SPDX-License-Identifier: MIT
/// What is said in every language: words and messages, with their blanks and plural forms.
#include <doctest/doctest.h>

#include "base/language.h"
#include "base/message.h"
#include "dateline.h"
#include "growth_words.h"

using namespace growth;

namespace {
const MemoryFiles nothing;

std::vector<std::string> listed_languages() { return dateline::Desk(nothing).language_tags("."); }

/// The keys that a language has, of its own or its parents'.
Names keys_of(const std::string& language) {
  Names out;
  for (const auto& tag : dateline::with_parents(language)) out.merge(keys(words(tag), true));
  return out;
}
} // namespace

TEST_CASE("every language has every word of English, of its own or its parents'") {
  const auto english = keys(words("en"), false);
  REQUIRE(!english.empty());
  for (const auto& language : listed_languages()) {
    CAPTURE(language);
    CHECK(not_listed(english, keys_of(language)) == "");
  }
}

TEST_CASE("every word and every sentence is documented for translators, and none that there is not") {
  CHECK(apart(keys(words("en"), true), keys(words("qqq"), true)) == "");
}

namespace {
Names blanks(const std::string& text) { return matches(text, R"(\{([a-z_]+)\})"); }

/// What is wrong with a translation: a form of a plural too many or too few, a blank that is another.
std::string fault(const nlohmann::json& text, const nlohmann::json& english, const std::string& language) {
  if (text.is_string() != english.is_string()) return "is a plural in one of them only";
  const auto& english_text = english.is_string() ? english : english.at("other");
  if (text.is_string()) return blanks(text) == blanks(english_text) ? "" : "has other blanks";
  const auto& forms = dateline::plural_categories(language);
  if (keys(text, true) != Names(forms.begin(), forms.end())) return "has other forms";
  for (const auto& form : text)
    if (blanks(form) != blanks(english_text)) return "has other blanks in a form";
  return "";
}
} // namespace

TEST_CASE("every message is there in Spanish") { CHECK(apart(keys(words("en"), true), keys(words("es"), true)) == ""); }

TEST_CASE("a message of any language has the blanks of English, and the plural forms of its own") {
  const auto english = words("en");
  for (const auto& language : listed_languages()) {
    const auto own = words(language);
    for (const auto& key : keys(own, true)) {
      if (!key.starts_with("message-")) continue;
      CAPTURE(language);
      CAPTURE(key);
      CHECK(english.contains(key));
      if (english.contains(key)) CHECK(fault(own.at(key), english.at(key), language) == "");
    }
  }
}

namespace {
/// What the program writes into files that people fill in: they read it in the language that they write.
bool is_written_into_files(const std::string& key) {
  static const std::regex pattern("message-(draft-.*|translate-(head|head-.*|blank-.*|gone)|one-of|init-first-about|"
                                  "example-(?!in-file|left).*)");
  return std::regex_match(key, pattern);
}
} // namespace

TEST_CASE("what is written into files is said in every language of the shelf") {
  Names written;
  for (const auto& key : keys(words("en"), true))
    if (is_written_into_files(key)) written.insert(key);
  REQUIRE(written.contains("message-draft-required"));
  for (const auto& language : shelf_languages) {
    CAPTURE(language);
    CHECK(not_listed(written, keys_of(language)) == "");
  }
}

TEST_CASE("a fault of a translation is noticed") {
  const nlohmann::json plural = {{"one", "{count} file"}, {"other", "{count} files"}};
  CHECK(fault("{a} y {b}", "{b} and {a}", "es") == "");
  CHECK(fault("{a}", "{b}", "es") != "");
  CHECK(fault("{count} archivos", plural, "es") != "");
  CHECK(fault({{"one", "{count} archivo"}, {"other", "{count} archivos"}}, plural, "es") == "has other forms");
  CHECK(fault({{"one", "un archivo"}, {"many", "{count} de archivos"}, {"other", "{count} archivos"}}, plural, "es") !=
        "");
}
