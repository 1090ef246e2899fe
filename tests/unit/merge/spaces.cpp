// SPDX-License-Identifier: MIT
#include "merge/spaces.h"

#include <doctest/doctest.h>

using namespace dateline;

namespace {
Line line(const std::string& text) { return {Inline{Run{text}, {}}}; }

Fields french() {
  Fields out;
  out.no_break = {" :", "« ", " »"};
  out.narrow_no_break = {" ?", " !"};
  return out;
}

std::string spaced(const Line& content, const Fields& fields) {
  Document document;
  document.sections = {{"lead", {Block{Paragraph{content}, {}}}}};
  merge::set_spaces(document, fields);
  return plain_text(std::get<Paragraph>(document.sections[0].blocks[0].node).content);
}
} // namespace

TEST_CASE("spaces that stand there become no-break ones, and none is added") {
  CHECK(spaced(line("Qui ? Moi : « oui ! »"), french()) == "Qui\u202F? Moi\u00A0: «\u00A0oui\u202F!\u00A0»");
  CHECK(spaced(line("Qui? Moi: «oui!»"), french()) == "Qui? Moi: «oui!»");
  CHECK(spaced(line("Qui ?"), {}) == "Qui ?");
}

TEST_CASE("code and addresses stay as they are, what a link shows does not") {
  Line content = {Inline{Code{"a ?"}, {}}, Inline{Link{"https://a.example/ ?", line("où ?")}, {}},
                  Inline{Strong{line("là !")}, {}}};
  CHECK(spaced(content, french()) == "a ?où\u202F?là\u202F!");
  Document document;
  document.sections = {
      {"lead", {Block{List{false, 1, true, {{Block{Paragraph{content}, {}}}}}, {}}, Block{CodeBlock{"a ?\n"}, {}}}}};
  document.sections[0].blocks.push_back({TableBlock{{line("Qui ?")}, {{line("Moi !")}}}, {}});
  merge::set_spaces(document, french());
  CHECK(plain_text(document.sections[0].blocks) == "a ?où\u202F?là\u202F!\na ?\nQui\u202F?\nMoi\u202F!\n");
}
