// SPDX-License-Identifier: MIT
#include "settings.h"

#include <algorithm>

#include "meant.h"
#include "user_language.h"
#include "wanted.h"

namespace dateline::cli {

namespace {
constexpr SettingKey all_keys[] = {
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

const SettingKey* find_key(std::string_view name) {
  for (const auto& key : all_keys)
    if (key.name == name) return &key;
  return nullptr;
}

/// A country by its code in small letters, another code of it, or its name in English or the user's language.
std::string country_meant(const std::string& value) {
  if (auto code = country_code(value); !code.empty()) return code;
  auto languages = message_languages();
  languages.push_back("en");
  const auto code = country_by_name(value, languages);
  return code.empty() ? value : code;
}

/// A language by its name in the user's language; else in itself or in English, more or less.
std::string language_named(const std::string& word, const std::vector<std::string>& known) {
  for (const auto& tag : known)
    if (same_word(language_name(tag, message_languages().front()), word)) return tag;
  if (auto other = other_word(word, known); !other.empty()) return other;
  return language_by_name(word, known);
}

/// A list as people write it, with commas alone: "español y catalán", "es; ca".
std::string with_commas_alone(std::string list) {
  constexpr std::string_view words[] = {" and ", " y ", " i ", " et ", " und ", " e "};
  constexpr std::string_view signs[] = {";", "/", "،", "、"};
  const auto replace = [&](std::string_view what) {
    for (auto at = list.find(what); at != list.npos; at = list.find(what, at)) list.replace(at, what.size(), ", ");
  };
  for (const auto word : words) replace(word);
  for (const auto sign : signs) replace(sign);
  return list;
}

/// A language by its tag, however spelt, or by its name; empty if there is none.
std::string language_meant(const std::string& word, const std::vector<std::string>& known) {
  auto tag = language_tag(word);
  return serves(known, tag) ? tag : language_named(word, known);
}

/// The language of a word; of "es pt", where each word means one, all of them.
std::vector<std::string> languages_in(const std::string& words, const std::vector<std::string>& known) {
  if (auto one = language_meant(words, known); !one.empty()) return {std::move(one)};
  auto apart = words;
  std::replace(apart.begin(), apart.end(), ' ', ',');
  std::vector<std::string> out;
  for (const auto& word : split(apart)) out.push_back(language_meant(word, known));
  if (std::find(out.begin(), out.end(), "") == out.end()) return out;
  const auto tag = language_tag(words);
  return {tag.empty() ? words : tag};
}

/// Languages by their tags, however spelt, or by their names; each once.
std::string languages_meant(const Session& session, const std::string& list) {
  const auto known = session.desk.language_tags(".");
  std::vector<std::string> out;
  for (const auto& words : split(with_commas_alone(list)))
    for (auto& tag : languages_in(words, known))
      if (std::find(out.begin(), out.end(), tag) == out.end()) out.push_back(std::move(tag));
  return as_list(out);
}

/// Those that nothing can be written in.
std::vector<Diagnostic> judge_languages(const Session& session, const std::string& list) {
  const auto known = session.desk.language_tags(".");
  std::vector<Diagnostic> out;
  for (const auto& word : split(list))
    if (!serves(known, language_tag(word))) out.push_back(language_problem(word, known));
  return out;
}

/// A file takes codes alone; somebody who answers may type a name.
void speak_of_names(Diagnostic& wrong) {
  if (wrong.message != "bad-value-country") return;
  wrong.message = "no-such-country";
  const auto near = std::find_if(wrong.arguments.begin(), wrong.arguments.end(),
                                 [](const Argument& one) { return one.name == "nearest"; });
  const auto* code = near == wrong.arguments.end() ? nullptr : std::get_if<std::string>(&near->value);
  wrong.help = code && !code->empty() ? "did-you-mean-title" : "no-such-country-help";
  if (code) wrong.arguments.push_back({"title", country_name(*code, message_languages().front())});
}

/// Errors that `check` finds in a chapter.toml with these settings, as of no file: it is not there yet.
std::vector<Diagnostic> errors_in(Session& session, const Settings& settings, bool complete) {
  auto found = session.desk.check_chapter(".", session.desk.draft_chapter(settings)).all;
  std::erase_if(found, [&](const Diagnostic& one) {
    return one.level != Level::error || (!complete && one.rule.starts_with("missing-"));
  });
  for (auto& one : found) one.span = {}, one.file.clear(), one.rule = {};
  return found;
}

/// Reads the settings of a command line.
class Reader {
 public:
  explicit Reader(Session& session) : session_(session) {}

  Settings read() {
    for (const auto& word : session_.arguments.values(options::set)) take(word);
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
    add(language.empty() ? std::string(key->name) : std::string(key->name) + "." + language, word.substr(equals + 1));
  }

  void unknown(const std::string& name) {
    std::vector<std::string> names;
    for (const auto& key : all_keys) names.emplace_back(key.name);
    session_.fail_name("no-such-setting", name, names, "bad-setting-help");
  }

  void add(const std::string& name, std::string value) {
    if (value.empty()) return; // none
    if (const auto wrong = judge_setting(session_, name, value); !wrong.empty()) {
      session_.note(Status::usage);
      session_.report(wrong);
    }
    settings_.emplace_back(name, std::move(value));
  }

  Session& session_;
  Settings settings_;
};
} // namespace

std::span<const SettingKey> setting_keys() { return all_keys; }

bool is_set(const Settings& settings, std::string_view key) {
  return std::any_of(settings.begin(), settings.end(), [&](const auto& setting) {
    return setting.first == key || setting.first.starts_with(std::string(key) + ".");
  });
}

std::string value_of(const Settings& settings, const std::string& key, const std::string& language) {
  for (const auto& wanted : {key + "." + language, key})
    for (const auto& [name, value] : settings)
      if (name == wanted) return value;
  for (const auto& [name, value] : settings)
    if (name.starts_with(key + ".")) return value;
  return {};
}

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const auto comma = list.find(',');
    const auto part = trimmed(list.substr(0, comma));
    list.remove_prefix(comma == list.npos ? list.size() : comma + 1);
    if (!part.empty()) out.emplace_back(part);
  }
  return out;
}

std::string as_list(const std::vector<std::string>& parts) {
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : ",") + part;
  return out;
}

std::vector<Diagnostic> judge_setting(Session& session, const std::string& name, std::string& value) {
  if (name == "country") value = country_meant(value);
  if (name == "languages") {
    value = languages_meant(session, value);
    if (auto wrong = judge_languages(session, value); !wrong.empty()) return wrong;
  }
  auto found = errors_in(session, {{name, value}}, false);
  for (auto& one : found) speak_of_names(one);
  return found;
}

std::vector<Diagnostic> judge_settings(Session& session, const Settings& settings) {
  return errors_in(session, settings, true);
}

Settings settings_given(Session& session) { return Reader(session).read(); }

} // namespace dateline::cli
