// SPDX-License-Identifier: MIT
#include "init_questions.h"

#include <algorithm>

#include "locality.h"
#include "user_language.h"

namespace dateline::cli {

namespace {
/// In the order in which a person is asked.
constexpr std::string_view asked[] = {"name", "kind", "country", "city", "languages", "email", "press"};

bool is_among(const std::vector<std::string>& known, const std::string& tag) {
  return std::find(known.begin(), known.end(), tag) != known.end();
}

/// The user's language, if releases can be written in it, or else English. CLDR gives the English of most countries the
/// parent en-001, which is written as in Britain.
std::string own_language(const Session& session) {
  const auto known = session.desk.language_tags(".");
  for (const auto& tag : with_parents(language_tag(message_languages().front())))
    if (const auto written = tag == "en-001" ? std::string("en-GB") : tag; is_among(known, written)) return written;
  return "en";
}

std::string reader() { return message_languages().front(); }

std::vector<Choice> all_languages(const Session& session) {
  std::vector<Choice> out;
  for (const auto& tag : session.desk.language_tags(".")) out.push_back({tag, language_name(tag, reader())});
  return out;
}

std::vector<Choice> all_countries() {
  std::vector<Choice> out;
  for (const auto& code : country_codes()) out.push_back({code, country_name(code, reader())});
  return out;
}

std::string with_names(const std::string& tags) {
  std::vector<std::string> out;
  for (const auto& tag : split(tags)) out.push_back(tag + " (" + language_name(tag, reader()) + ")");
  return with_commas(out);
}

/// A few of what there is: a person can ask for all.
void shorten_list(Diagnostic& wrong) {
  if (wrong.help != "there-are") return;
  wrong.help = "ask-languages-some";
  for (auto& argument : wrong.arguments)
    if (argument.name == "list") argument.value = with_names("ar,de,en,es,fr");
}

std::vector<Diagnostic> judge_answer(Session& session, const std::string& key, std::string& answer) {
  auto wrong = judge_setting(session, key, answer);
  for (auto& one : wrong) shorten_list(one);
  return wrong;
}

std::vector<Choice> kinds(Session& session) {
  std::vector<Choice> out;
  for (const auto* name : {"chapter", "thematic-organisation", "user-group", "other"})
    out.push_back({name, session.say(std::string("kind-") + name)});
  return out;
}

std::string proposal(const Session& session, const std::string& key, const std::string& country) {
  if (key == "kind") return "chapter";
  if (key == "country") return machine_country();
  if (key == "city") return city_in(country, message_languages().front());
  if (key == "languages") return own_language(session);
  return {};
}

Question question(Session& session, const std::string& key, const std::string& country) {
  Question out{.key = key, .text = session.say("ask-init-" + key), .proposal = proposal(session, key, country)};
  if (key != "kind") out.help = session.say("ask-init-" + key + "-help");
  if (key == "kind") out.choices = kinds(session);
  if (key == "city") out.may_be_none = true;
  if (key == "languages") {
    out.completed = session.desk.language_tags(".");
    out.listed = [&session] { return all_languages(session); };
    out.named = with_names;
  }
  if (key == "country") {
    out.completed = country_codes();
    out.listed = all_countries;
    out.named = [](const std::string& code) { return code + " (" + country_name(code, reader()) + ")"; };
  }
  out.judge = [&session, key](std::string& answer) { return judge_answer(session, key, answer); };
  return out;
}

bool is_required(std::string_view name) {
  const auto keys = setting_keys();
  return std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return key.name == name && key.required; });
}
} // namespace

std::vector<Question> init_questions(Session& session, const Settings& given, const Answers& answers) {
  const auto country = is_set(given, "country") ? value_of(given, "country") : answer_to(answers, "country");
  std::vector<Question> out;
  for (const auto key : asked)
    if (given.empty() || (is_required(key) && !is_set(given, key)))
      out.push_back(question(session, std::string(key), country));
  return out;
}

Settings settings_of(const Settings& given, const Answers& answers) {
  auto out = given;
  for (const auto& [key, value] : answers)
    if (!value.empty()) out.emplace_back(key, value);
  if (is_set(out, "timezone")) return out;
  if (auto zone = zone_in(value_of(out, "country"), value_of(out, "city")); !zone.empty())
    out.emplace_back("timezone", std::move(zone));
  return out;
}

} // namespace dateline::cli
