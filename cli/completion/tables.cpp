// SPDX-License-Identifier: MIT
#include "tables.h"

#include <algorithm>
#include <set>

#include "disk/disk.h"
#include "settings.h"

namespace dateline::cli {

namespace {
const Desk& desk() {
  static const Disk disk;
  static const Desk made(disk);
  return made;
}

/// What is built in, and no chapter's: there is none in this folder.
constexpr auto nowhere = "/";

std::vector<Word> known_formats() {
  std::vector<Word> out;
  for (const auto& one : formats()) out.push_back({std::string(one.name), "format-" + std::string(one.name)});
  return out;
}

std::vector<Word> known_names() {
  std::set<std::string> names;
  for (const auto& one : rules()) names.emplace(one.name);
  for (const auto& one : formats()) names.emplace(one.name);
  for (const auto one : keys()) names.emplace(one);
  for (const auto& one : desk().templates(nowhere, "en"))
    for (const auto& field : one.fields)
      if (field.name.find('.') == field.name.npos) names.insert(field.name);
  std::vector<Word> out;
  for (const auto& name : names) out.push_back({name, {}});
  return out;
}
} // namespace

std::string_view word_of(Names names) {
  switch (names) {
  case Names::nothing: return "nothing";
  case Names::release: return "release";
  case Names::folder: return "folder";
  case Names::file: return "file";
  case Names::command: return "command";
  case Names::format: return "format";
  case Names::format_or_all: return "format_or_all";
  case Names::language: return "language";
  case Names::kind: return "kind";
  case Names::kit: return "kit";
  case Names::setting: return "setting";
  case Names::explained: return "explained";
  }
  return "nothing";
}

std::vector<Word> known(Names names) {
  std::vector<Word> out;
  switch (names) {
  case Names::command:
    for (const auto* one : commands()) out.push_back({std::string(one->name), "command-" + std::string(one->name)});
    return out;
  case Names::format: return known_formats();
  case Names::format_or_all:
    out = known_formats();
    out.push_back({"all", {}});
    return out;
  case Names::kit:
    for (const auto& one : desk().kits(nowhere, "en")) out.push_back({one.name, {}});
    return out;
  case Names::setting:
    for (const auto& key : setting_keys()) out.push_back({std::string(key.name) + "=", {}});
    return out;
  case Names::explained: return known_names();
  default: return out;
  }
}

std::vector<Names> names_with_words() {
  return {Names::command, Names::format, Names::format_or_all, Names::kit, Names::setting, Names::explained};
}

std::vector<Operand> operands_of_command(const Command* command) {
  if (!command) return {{Names::command}};
  if (command->operands.empty()) return {{Names::release}};
  return {command->operands.begin(), command->operands.end()};
}

std::size_t most_of(const Command* command) { return command ? command->most : 1; }

std::vector<const Option*> options_of(const Command* command) {
  std::vector<const Option*> out;
  if (command) out.assign(command->options.begin(), command->options.end());
  out.insert(out.end(), common_options().begin(), common_options().end());
  return out;
}

std::string message_of(const Option& option) { return "option-" + std::string(option.name.substr(2)); }

bool is_given_once(const Option& option) { return option.takes == Takes::nothing || option.takes == Takes::value; }

std::string said(const std::string& message, const std::string& language) {
  return text(message, {}, desk().messages({language}));
}

std::vector<std::string> spoken_languages() {
  const std::string probe = "command-check";
  std::vector<std::string> out;
  for (const auto& tag : desk().language_tags(nowhere))
    if (tag.find('-') == tag.npos && said(probe, tag) != said(probe, "en")) out.push_back(tag);
  out.emplace_back("en");
  return out;
}

std::vector<std::string> shown_messages() {
  std::set<std::string> out = {"title-commands"};
  for (const auto* one : commands()) out.insert(operands_of(*one).key);
  for (const auto* one : all_options()) {
    out.insert(message_of(*one));
    if (one->takes != Takes::nothing) out.insert(value_of(*one).key);
  }
  for (const auto names : names_with_words())
    for (const auto& word : known(names))
      if (!word.message.empty()) out.insert(word.message);
  return {out.begin(), out.end()};
}

std::string in_line(std::span<const std::string_view> words) {
  std::string out;
  for (const auto word : words) out.append(out.empty() ? "" : " ").append(word);
  return out;
}

} // namespace dateline::cli
