// SPDX-License-Identifier: MIT
/// Loops over everything that is meant to grow: what has a file must be in its list, what is in a list must work.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "growth.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>

#include "base/builtin.h"
#include "dateline.h"
#include "growth_words.h"
#include "proof/samples.h"

using namespace growth;

namespace {
namespace fs = std::filesystem;
const fs::path sources = SOURCE_DIR;

std::string with_hyphens(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

Names with_hyphens(const Names& names) {
  Names out;
  for (const auto& name : names) out.insert(with_hyphens(name));
  return out;
}

template <class Infos>
Names names_of(const Infos& infos) {
  Names out;
  for (const auto& info : infos) out.emplace(info.name);
  return out;
}

/// A folder with a file or a folder for each of them, by stem.
Names stems_in(const fs::path& folder) {
  auto out = names_in(folder);
  out.merge(names_in(folder, ".cpp"));
  return out;
}

/// The sources of the program, as one text.
std::string all_sources() {
  std::string out;
  for (const auto* folder : {"lib", "cli"})
    for (const auto& entry : fs::recursive_directory_iterator(sources / folder))
      if (const auto ending = entry.path().extension(); ending == ".cpp" || ending == ".h")
        out += text_of(entry.path());
  return out;
}

Names listed_rules() { return names_of(dateline::rules()); }
Names rule_files() { return with_hyphens(names_in(sources / "lib/proof/rules", ".cpp")); }
Names listed_formats() { return names_of(dateline::formats()); }
Names format_files() { return stems_in(sources / "lib/write/formats"); }
Names listed_commands() { return matches(text_of(sources / "cli/commands.cpp"), "&([a-z_]+)_command\\b"); }
Names command_files() { return names_in(sources / "cli/commands", ".cpp"); }

const MemoryFiles nothing;
Names listed_templates() { return names_of(dateline::Desk(nothing).templates(".", "en")); }
Names listed_languages() {
  Names out;
  for (const auto& language : dateline::Desk(nothing).languages(".")) out.insert(language.tag);
  return out;
}
Names template_files() { return names_in(sources / "templates"); }
Names language_files() { return names_in(sources / "locales", ".toml"); }

std::string joined(const Names& names) {
  std::string out;
  for (const auto& name : names) out += name + "; ";
  return out;
}

Names without_first(Names names) {
  if (!names.empty()) names.erase(names.begin());
  return names;
}
} // namespace

TEST_CASE("everything that has a file is in its list") {
  CHECK(apart(rule_files(), listed_rules()) == "");
  CHECK(not_listed(format_files(), listed_formats()) == "");
  CHECK(apart(command_files(), listed_commands()) == "");
  CHECK(apart(template_files(), listed_templates()) == "");
  CHECK(apart(language_files(), listed_languages()) == "");
}

TEST_CASE("what is left out of a list is noticed") {
  const auto noticed = [](const Names& files, const Names& list) {
    REQUIRE(!files.empty());
    CHECK(not_listed(files, without_first(list)) != "");
  };
  noticed(rule_files(), listed_rules());
  noticed({"html", "markdown", "odt"}, {"html", "markdown", "odt"});
  noticed(command_files(), listed_commands());
  noticed(template_files(), listed_templates());
  noticed(language_files(), listed_languages());
  // A format may share its folder with another, so that not every name has one: each that has is noticed.
  for (const auto& name : format_files()) {
    auto list = listed_formats();
    list.erase(name);
    CHECK(not_listed(format_files(), list) == name + " is not in the list; ");
  }
  CHECK(apart({}, {"a"}) == "a has no file; ");
}

TEST_CASE("every file of templates and languages is in the program, as it is") {
  for (const auto* folder : {"templates", "locales"})
    for (const auto& entry : fs::recursive_directory_iterator(sources / folder)) {
      const auto ending = entry.path().extension();
      if (ending != ".toml" && ending != ".md" && ending != ".json" && ending != ".txt") continue;
      const auto path = fs::relative(entry.path(), sources).generic_string();
      CAPTURE(path);
      const auto inside = dateline::builtin(path);
      REQUIRE(inside);
      const bool as_it_is = *inside == text_of(entry.path());
      CHECK(as_it_is);
    }
}

TEST_CASE("every rule, format, command and option says what it is") {
  const auto english = keys(words("en"), true);
  const auto said = [&](const std::string& key) {
    CAPTURE(key);
    CHECK(english.contains("message-" + key));
  };
  for (const auto& name : listed_rules()) said("why-" + name);
  for (const auto& name : listed_formats()) said("format-" + name), said("customise-" + name);
  for (const auto name : dateline::keys()) said("key-" + std::string(name));
  for (const auto& name : listed_commands()) said("command-" + name), said("operands-" + name);
  for (const auto& name : matches(text_of(sources / "cli/options.cpp"), "\\{\"--([a-z-]+)\"")) said("option-" + name);
  for (const auto& name : matches(text_of(sources / "cli/options.cpp"), "\\{\"--([a-z-]+)\", Takes::(?!nothing)"))
    said("value-" + name);
}

namespace {
/// A key stands in the sources, or its beginning does, to which a name is joined: "option-" and "draft".
bool is_said(const std::string& key, const std::string& text) {
  if (text.find('"' + key + '"') != std::string::npos) return true;
  for (auto hyphen = key.find('-'); hyphen != std::string::npos; hyphen = key.find('-', hyphen + 1))
    if (text.find('"' + key.substr(0, hyphen + 1) + '"') != std::string::npos) return true;
  return false;
}
} // namespace

TEST_CASE("every sentence that the program says is in English, and every sentence there is, is said") {
  const auto text = all_sources();
  const auto english = keys(words("en"), true);
  // A `.message = …` or `.help = …`, with all its branches; conditions compare with words of their own.
  const std::regex place(R"(\.(?:message|help)\s*=\s*([^,;}]*))");
  const std::regex comparison(R"([=!]=\s*"[^"]*")");
  for (std::sregex_iterator at(text.begin(), text.end(), place), end; at != end; ++at)
    for (const auto& key :
         matches(std::regex_replace((*at)[1].str(), comparison, ""), R"re("([a-z0-9]+(?:-[a-z0-9]+)+)")re")) {
      CAPTURE(key);
      CHECK(english.contains("message-" + key));
    }
  for (const auto& key : english) {
    if (!key.starts_with("message-")) continue;
    CAPTURE(key);
    CHECK(is_said(key.substr(8), text));
  }
}

TEST_CASE("every rule that is reported is in the list") {
  for (const auto& name : matches(all_sources(), R"re(\.rule\s*=\s*"([^"]*)")re")) {
    CAPTURE(name);
    CHECK(listed_rules().contains(name));
  }
}

namespace {
constexpr std::string_view
    picture("\211\120\116\107\015\012\032\012\000\000\000\015\111\110\104\122\000\000\000\001\000\000\000\001"
            "\010\000\000\000\000\072\176\233\125\000\000\000\012\111\104\101\124\170\332\143\140\000\000\000"
            "\002\000\001\345\047\336\374\000\000\000\000\111\105\116\104\256\102\140\202",
            67);

/// A chapter, a template and a release with nothing wrong in them.
std::map<std::string, std::string> sound_files() {
  return {{"chapter.toml", std::string(dateline::proof::samples::chapter)},
          {"templates/notice/template.toml", R"(kind = "release"
[fields.venue]
type = "text"
[fields.guests]
type = "number"
min = 1
[fields.start]
type = "datetime"
after = "date"
[[sections]]
name = "headline"
required = true
[[sections]]
name = "lead"
required = true
[[sections]]
name = "visit"
[[sections]]
name = "quotes"
)"},
          {"templates/notice/en.md", R"(<!-- visit -->
Doors open {start, datetime, on} at {venue}.
)"},
          {"release.toml", R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
embargo = 2026-11-26T10:00:00
[text]
lead = "The archive opens today."
)"},
          {"letterhead.odt", growth::text_of(sources / "examples/letterhead/carta.odt")},
          {"picture.png", std::string(picture)}};
}

/// What is found with one file replaced (empty: taken away), as "level rule", each once. The sound release leaves a
/// block out, so a note counts only if it is the one that is looked for.
Names found(std::string_view file, std::string_view content, std::string_view note = {}) {
  MemoryFiles files;
  files.files = sound_files();
  files.files[std::string(file)] = content;
  if (content.empty()) files.files.erase(std::string(file));
  Names out;
  for (const auto& diagnostic :
       dateline::Desk(files, {"templates"}).check({"release.toml"}, {.today = "2026-11-26"}).diagnostics.all) {
    CHECK_MESSAGE(listed_rules().contains(std::string(diagnostic.rule)), "not in the list: ", diagnostic.rule);
    if (diagnostic.level == dateline::Level::note && diagnostic.rule != note) continue;
    constexpr std::string_view levels[] = {"error", "warning", "note"};
    out.insert(std::string(levels[static_cast<int>(diagnostic.level)]) + " " + std::string(diagnostic.rule));
  }
  return out;
}

} // namespace

TEST_CASE("nothing is wrong with the sound release") {
  MemoryFiles files;
  files.files = sound_files();
  CHECK(joined(found("release.toml", files.files["release.toml"])) == "");
}

TEST_CASE("every rule's bad example gives that rule alone, its good one gives none") {
  for (const auto& rule : dateline::rules()) {
    CAPTURE(rule.name);
    constexpr std::string_view levels[] = {"error", "warning", "note"};
    CHECK(rule.bad != rule.good);
    CHECK(joined(found(rule.file, rule.bad, rule.name)) ==
          std::string(levels[static_cast<int>(rule.level)]) + " " + std::string(rule.name) + "; ");
    CHECK(joined(found(rule.file, rule.good, rule.name)) == "");
  }
}

TEST_CASE("every format writes the sound release") {
  MemoryFiles files;
  files.files = sound_files();
  const dateline::Desk desk(files);
  for (const auto& format : dateline::formats()) {
    CAPTURE(format.name);
    const auto result = desk.publish({"release.toml"}, {.formats = {std::string(format.name)}});
    REQUIRE(result.outputs.size() == 1);
    CHECK(result.outputs[0].extension == format.extension);
    CHECK(!result.outputs[0].bytes.empty());
  }
}

TEST_CASE("every template is written in every language it has, and its example is a sound release") {
  MemoryFiles files;
  files.files = sound_files();
  const dateline::Desk desk(files);
  for (const auto& subject : desk.templates(".", "en"))
    for (const auto& language : subject.languages) {
      CAPTURE(subject.name);
      CAPTURE(language);
      files.files["example.toml"] = desk.draft(".", subject.name, {language}, true);
      std::string errors;
      for (const auto& diagnostic : desk.check({"example.toml"}).diagnostics.all)
        if (diagnostic.level == dateline::Level::error)
          errors += std::string(diagnostic.rule) + " " + std::string(diagnostic.message) + "; ";
      CHECK(errors == "");
    }
}
