// SPDX-License-Identifier: MIT
#include "input/release_text.h"

#include <algorithm>

#include "base/suggest.h"
#include "content/named.h"
#include "input/added_sections.h"
#include "input/local.h"
#include "input/prose.h"
#include "input/sections.h"

namespace dateline::input {

namespace {
using ProsePtr = std::shared_ptr<const Prose>;

std::vector<std::string> section_names(const Release& release, const Expected& expected) {
  auto names = common_sections();
  if (expected.subject) add_names(expected.subject->sections, names);
  add_names(expected.chapter.sections, names);
  add_names(release.sections, names);
  return names;
}

void report_unknown(const Excerpt& key, const std::vector<std::string>& names, Diagnostics& diagnostics) {
  const auto near = nearest(key.text, names);
  diagnostics.add({.rule = "unknown-section",
                   .message = "unknown-section",
                   .span = key.span,
                   .arguments = {{"section", key.text}, {"nearest", near}},
                   .help = near.empty() ? "unknown-section-form" : "did-you-mean"});
}

/// A headline that stands at the top of the release too.
void check_given_once(const Excerpt& key, const Release& release, Diagnostics& diagnostics) {
  const Text* top = key.text == "kicker"     ? &release.kicker
                    : key.text == "headline" ? &release.headline
                    : key.text == "subhead"  ? &release.subhead
                                             : nullptr;
  if (!top || !top->given()) return;
  report_twice(key.text, key.span, top->span, diagnostics);
}

ProsePtr read_one(const Excerpt& section, const Value& value, const std::string& tag, const Reading& reading) {
  const auto text = as_text(&value, section.text, reading.diagnostics);
  if (!text) return nullptr;
  const bool named = !tag.empty() && tag != "other";
  const auto before = reading.diagnostics.all.size();
  auto prose = read_prose(*text, named ? tag : reading.language, reading.diagnostics);
  if (prose && is_one_line(section.text)) check_one_line(section.text, *prose, reading.diagnostics);
  // What is wrong with the prose of one language stops that language only.
  for (auto i = before; named && i < reading.diagnostics.all.size(); ++i) reading.diagnostics.all[i].language = tag;
  return prose;
}

ByLanguage<ProsePtr> read_section(const Excerpt& section, const Value& value, const Reading& reading) {
  const auto read = [&](const Value& one, const std::string& tag) -> std::optional<ProsePtr> {
    auto prose = read_one(section, one, tag, reading);
    return prose ? std::optional(std::move(prose)) : std::nullopt;
  };
  return by_language<ProsePtr>(&value, Tables::by_language, reading.known, reading.diagnostics, read);
}
} // namespace

void check_added_sections(const Release& release, const Expected& expected, Diagnostics& diagnostics) {
  if (!expected.subject) return;
  std::vector<std::string> taken;
  add_names(expected.subject->sections, taken);
  add_names(expected.chapter.sections, taken);
  std::erase_if(taken, [](const std::string& name) { // reported where they were read
    return std::find(common_sections().begin(), common_sections().end(), name) != common_sections().end();
  });
  check_section_names(release.sections, taken, diagnostics);
  const auto names = section_names(release, expected);
  for (const auto& section : release.sections) {
    if (section.after.empty() || std::find(names.begin(), names.end(), section.after) != names.end()) continue;
    report_unknown({section.after, section.after_span, {}}, names, diagnostics);
  }
}

void read_release_text(const Value* value, Release& release, const Expected& expected, const Reading& reading) {
  const auto* table = as_table(value, "text", reading.diagnostics);
  if (!table) return;
  const auto names = section_names(release, expected);
  for (const auto& [key, item] : *table) {
    const bool known = std::find(names.begin(), names.end(), key.text) != names.end();
    if (!known && report_slid(key, "text", expected.top, "unknown-section", reading.diagnostics)) continue;
    if (!known && expected.subject) report_unknown(key, names, reading.diagnostics);
    check_given_once(key, release, reading.diagnostics);
    if (known || !expected.subject) release.text[key.text] = read_section(key, item, reading);
  }
}

} // namespace dateline::input
