// SPDX-License-Identifier: MIT
#include "merge/count.h"

#include <doctest/doctest.h>

using namespace dateline;

namespace {
std::string counted(const std::string& language, const std::string& headline) {
  Fields fields;
  fields.language = language;
  fields.labels = {{"count-words.one", "{count} word"},
                   {"count-words.other", "{count} words"},
                   {"count-characters.other", "{count}文字"}};
  std::vector<Section> sections = {{"label", {{Paragraph{{{Run{"Press release"}, {}}}}, {}}}},
                                   {"headline", {{Paragraph{{{Run{headline}, {}}}}, {}}}},
                                   {"count", {}}};
  merge::set_count(sections, fields);
  return plain_text(sections.back().blocks);
}
} // namespace

TEST_CASE("a text is counted in words, and in characters where words are not spaced") {
  CHECK(counted("en", "Museum opens its archive") == "4 words\n");
  CHECK(counted("en", "Wikipedia") == "1 word\n");
  CHECK(counted("ja", "夜明けの塔、公開") == "8文字\n");
}
