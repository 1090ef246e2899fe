// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "columns.h"
#include "commands.h"
#include "destination.h"
#include "output.h"
#include "session.h"

namespace dateline::cli {

extern const Command init_command;

namespace {
constexpr const Option* init_options[] = {&options::set};
constexpr std::string_view init_examples[] = {
    "dateline init --set name='Wikimedia Ejemplo' --set country=ES --set city=Madrid --set languages=es,en \\",
    "    --set press='Lucía Ferrer Ruiz' --set email=prensa@wikimedia.example"};
constexpr Operand init_operands[] = {{Names::folder}};

/// What can be set; `init-<key>` says what it is.
struct Key {
  std::string_view name;
  bool by_language = false; // may be followed by a language: name.es
  bool required = false;
  std::string_view example = {};
};
constexpr Key keys[] = {
    {"name", true, true, "Wikimedia Ejemplo"},
    {"short", true},
    {"kind"},
    {"country", false, true, "ES"},
    {"city", true},
    {"timezone"},
    {"languages", false, true, "es,en"},
    {"website"},
    {"about", true},
    {"legal", true},
    {"press", false, true, "Lucía Ferrer Ruiz"},
    {"email", false, true, "prensa@wikimedia.example"},
    {"phone"},
};

using Settings = std::vector<std::pair<std::string, std::string>>;

bool is_set(const Settings& settings, std::string_view key) {
  return std::any_of(settings.begin(), settings.end(), [&](const auto& setting) {
    return setting.first == key || setting.first.starts_with(std::string(key) + ".");
  });
}

const Key* find_key(std::string_view name) {
  for (const auto& key : keys)
    if (key.name == name) return &key;
  return nullptr;
}

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const auto comma = list.find(',');
    auto part = list.substr(0, comma);
    list.remove_prefix(comma == list.npos ? list.size() : comma + 1);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty()) out.emplace_back(part);
  }
  return out;
}

bool is_country(std::string_view value) {
  return value.size() == 2 && std::all_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Reads and judges the settings of a command line.
class Reader {
 public:
  explicit Reader(Session& session) : session_(session) {}

  Settings read() {
    for (const auto& word : session_.arguments.values(options::set)) take(word);
    judge_missing();
    return std::move(settings_);
  }

 private:
  void take(const std::string& word) {
    const auto equals = word.find('=');
    const auto name = word.substr(0, equals);
    const auto dot = name.find('.');
    const auto* key = find_key(name.substr(0, dot));
    if (!key) return unknown(name.substr(0, dot));
    if (equals == word.npos || one_line(word) != word)
      return session_.fail(Status::usage, "bad-setting", {{"value", word}}, "bad-setting-help");
    const auto language = dot == name.npos ? std::string() : language_tag(name.substr(dot + 1));
    if (dot != name.npos && (!key->by_language || language.empty()))
      return session_.fail(Status::usage, "bad-setting-key", {{"value", name}}, "bad-setting-help");
    if (is_set(settings_, name)) return session_.fail(Status::usage, "set-twice", {{"value", name}});
    add(*key, language, word.substr(equals + 1));
  }

  void unknown(const std::string& name) {
    std::vector<std::string> names;
    for (const auto& key : keys) names.emplace_back(key.name);
    session_.fail_name("no-such-setting", name, names, "bad-setting-help");
  }

  void add(const Key& key, const std::string& language, std::string value) {
    if (value.empty()) return; // none
    if (key.name == "country") judge_country(value);
    if (key.name == "kind") judge_kind(value);
    if (key.name == "languages") value = tags(value);
    if (key.name == "email" && value.find('@') == value.npos)
      session_.fail(Status::usage, "bad-email", {{"value", value}});
    settings_.emplace_back(language.empty() ? std::string(key.name) : std::string(key.name) + "." + language, value);
  }

  void judge_country(std::string& value) {
    const auto given = value;
    for (char& c : value)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (!is_country(value)) session_.fail(Status::usage, "bad-country", {{"value", given}}, "bad-country-help");
  }

  void judge_kind(const std::string& value) {
    const std::vector<std::string> kinds = {"chapter", "thematic-organisation", "user-group", "other"};
    if (std::find(kinds.begin(), kinds.end(), value) == kinds.end())
      session_.fail_name("no-such-kind", value, kinds, "no-such-kind-help");
  }

  std::string tags(const std::string& list) {
    const auto known = session_.desk.language_tags(".");
    std::string out;
    for (const auto& word : split(list)) {
      const auto tag = language_tag(word);
      if (!serves(known, tag)) fail_language(session_, word, known);
      out += (out.empty() ? "" : ",") + tag;
    }
    return out;
  }

  /// Nobody can be asked here, so what is missing is shown.
  void judge_missing() {
    Rows rows;
    for (const auto& key : keys) {
      if (!key.required || is_set(settings_, key.name)) continue;
      const auto name = std::string(key.name);
      rows.push_back({"--set " + name + "=" + quoted(std::string(key.example)), session_.say("init-" + name)});
    }
    if (rows.empty() || session_.status() != Status::done) return;
    session_.fail(Status::usage, "init-missing");
    session_.err.say(columns(rows, session_.err, "  "));
  }

  Session& session_;
  Settings settings_;
};

std::string value_of(const Settings& settings, const std::string& key, const std::string& language) {
  for (const auto& wanted : {key + "." + language, key})
    for (const auto& [name, value] : settings)
      if (name == wanted) return value;
  for (const auto& [name, value] : settings)
    if (name.starts_with(key + ".")) return value;
  return {};
}

/// A first sentence about the chapter in each of its languages, which its people are asked to review. Where the program
/// does not speak the language it stays empty: English would be printed there, and nobody asked for a translation.
void add_about(Session& session, Settings& settings) {
  if (is_set(settings, "about")) return;
  for (const auto& language : split(value_of(settings, "languages", ""))) {
    const auto first = [&](const std::string& spoken) {
      return text("init-first-about", {{"name", value_of(settings, "name", language)}},
                  session.desk.messages({spoken}));
    };
    auto about = first(language);
    if (about == first("en") && !is_served(language, {"en"})) about.clear();
    settings.emplace_back("about." + language, std::move(about));
  }
}

/// Half a value must not become a folder.
void judge_torn(Session& session, const std::string& folder) {
  if (is_folder(folder)) return;
  for (const auto& torn : session.arguments.torn)
    session.fail(Status::usage, "torn-value", {{"value", torn.value}, {"nearest", torn.meant}}, help_for(torn));
}

void run(Session& session) {
  const auto& operands = session.arguments.operands;
  const auto folder = operands.empty() ? std::string(".") : operands.front();
  const auto file = joined(folder, "chapter.toml");
  struct stat state {};
  if (lstat(file.c_str(), &state) == 0)
    return session.fail(Status::not_ours, "already-there", {{"file", file}, {"path", quoted(file)}}, "init-there-help");
  judge_torn(session, folder);
  if (session.status() != Status::done) return;
  auto settings = Reader(session).read();
  if (session.status() != Status::done) return;
  add_about(session, settings);
  if (!is_folder(folder) && mkdir(folder.c_str(), 0777) != 0)
    return report_unwritten(session, {Status::not_written, errno}, folder);
  const auto written = write_file(file, session.desk.draft_chapter(settings), {.fresh = true});
  if (written.status == Status::not_ours)
    return session.fail(Status::not_ours, "already-there", {{"file", file}, {"path", quoted(file)}}, "init-there-help");
  if (!written) return report_unwritten(session, written, file);
  if (!session.quiet()) session.remark("wrote-chapter", {{"file", file}});
  session.next(folder == "." ? "dateline new" : "cd " + quoted(folder) + " && dateline new");
}
} // namespace

std::vector<std::string_view> setting_names() {
  std::vector<std::string_view> out;
  for (const auto& key : keys) out.push_back(key.name);
  return out;
}

const Command init_command{"init", 0, 1, init_options, init_examples, run, init_operands};

} // namespace dateline::cli
