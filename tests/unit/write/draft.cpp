// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <sstream>

#include "write/write.h"

using namespace dateline;

namespace {
/// A message as its key, in the language that was asked for.
std::string keyed(std::string_view key, const std::string& language, const std::vector<Argument>&) {
  return "(" + std::string(key) + " " + language + ")";
}

/// The comments of a draft that are neither messages of this language nor lines to uncomment, one in a line.
std::string other_comments(const std::string& draft, const std::string& language) {
  std::istringstream lines(draft);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    const bool is_message = line.starts_with("# (") && line.ends_with(" " + language + ")");
    const bool is_setting = line.find(" = ") != line.npos || line.find("# [") == 0;
    if (line.starts_with("#") && !is_message && !is_setting) out += line + "\n";
  }
  return out;
}

Template event() {
  Template out;
  out.name = "event";
  for (const auto* name :
       {"kicker", "headline", "subhead", "lead", "details", "quotes", "media", "links", "partners"}) {
    TemplateSection section;
    section.name = name;
    section.required = section.name == "headline" || section.name == "lead" || section.name == "quotes";
    out.sections.push_back(std::move(section));
  }
  Field field;
  field.name = "venue";
  field.required = true;
  out.fields.push_back(field);
  field.name = "admission";
  field.choices = {"free", "ticket"};
  out.fields.push_back(field);
  return out;
}
} // namespace

TEST_CASE("every comment of a draft is a message in its first language") {
  for (const bool example : {false, true}) {
    const auto draft = write::draft(event(), {"es", "en"}, {}, keyed, example);
    CHECK(other_comments(draft, "es") == "# event\n"); // its title, which its texts would say
    CHECK(draft.find("(draft-required es)") != draft.npos);
    CHECK(draft.find("(one-of es)") != draft.npos);
  }
}

TEST_CASE("every comment of a new chapter is a message in its first language") {
  CHECK(other_comments(write::draft_chapter({{"name", "Uno"}, {"languages", "es,en"}}, keyed), "es") == "");
  CHECK(other_comments(write::draft_chapter({}, keyed), "en") == "");
  CHECK(other_comments(write::draft_chapter({}, keyed), "es") != "");
}
