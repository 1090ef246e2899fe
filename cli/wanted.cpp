// SPDX-License-Identifier: MIT
#include "wanted.h"

#include <algorithm>

#include "destination.h"
#include "meant.h"
#include "session.h"
#include "user_language.h"

namespace dateline::cli {

std::string same_languages(const Session& session) {
  const auto tags = session.arguments.values(options::language);
  std::string out;
  for (const auto& tag : tags) out += (out.empty() ? " --language " : ",") + quoted(tag);
  return out;
}

namespace {
/// The tag of a language by its very name in itself, in English or in the user's language; empty if it is none.
std::string tag_of_name(const std::string& word) {
  const auto reader = message_languages().front();
  for (const auto& code : language_codes())
    for (const auto& name : {language_name(code, reader), language_name(code, "en"), language_name(code)})
      if (same_word(name, word)) return code;
  return {};
}
} // namespace

Diagnostic language_problem(const std::string& word, const std::vector<std::string>& known) {
  auto tag = language_tag(word);
  if (!is_language(tag)) tag = tag_of_name(word);
  const bool is_other = !tag.empty() && !serves(known, tag);
  auto near = !is_other && word.size() > 3 ? language_by_name(word, known, message_languages()) : std::string();
  if (near.empty()) near = meant_tag(is_other ? tag : word, known);
  const bool is_one = near.empty() && is_other;
  return {.rule = {},
          .message = is_one ? "language-without-data" : "no-such-language",
          .span = {},
          .arguments = {{"value", is_one ? tag : word},
                        {"nearest", near},
                        {"name", is_one ? language_name(tag, message_languages().front()) : std::string()},
                        {"list", with_commas(known)}},
          .help = near.empty() ? "there-are" : "did-you-mean"};
}

void fail_language(Session& session, const std::string& word, const std::vector<std::string>& known) {
  const auto problem = language_problem(word, known);
  session.fail(Status::usage, problem.message, problem.arguments, problem.help);
}

std::vector<std::string> wanted_languages(Session& session, const std::string& folder) {
  std::vector<std::string> out;
  const auto words = session.arguments.values(options::language);
  if (words.empty()) return out;
  const auto known = session.desk.language_tags(folder);
  for (const auto& word : words) {
    const auto tag = language_tag(word);
    if (!serves(known, tag))
      fail_language(session, word, known);
    else if (std::find(out.begin(), out.end(), tag) == out.end())
      out.push_back(tag);
  }
  return out;
}

namespace {
/// Reports a format that is none.
void fail_format(Session& session, const std::string& word) {
  const auto names = format_names();
  const auto near = meant(word, names);
  session.fail(Status::usage, "no-such-format", {{"value", word}, {"nearest", near}, {"list", with_commas(names)}},
               word == "pdf"  ? "office-format"
               : near.empty() ? "list-formats"
                              : "did-you-mean");
}
} // namespace

std::vector<std::string> wanted_formats(Session& session, const Option& option) {
  std::vector<std::string> out;
  const auto names = format_names();
  for (const auto& word : session.arguments.values(option)) {
    if (word == "all" && &option == &options::to) return names;
    if (std::find(names.begin(), names.end(), word) != names.end()) {
      out.push_back(word);
      continue;
    }
    fail_format(session, word);
  }
  return out;
}

bool judge_templates(Session& session) {
  for (const auto& folder : session.arguments.values(options::templates))
    if (!is_folder(folder)) {
      const auto near = nearest_path(session.disk, folder);
      session.fail(Status::usage, "no-such-folder", {{"folder", folder}, {"nearest", near}},
                   near.empty() ? "" : "did-you-mean");
    }
  return session.status() == Status::done;
}

void judge_languages(Session& session, const std::vector<std::string>& wanted, const std::vector<std::string>& there) {
  if (session.status() != Status::done) return; // a release that could not be read may be for it
  for (const auto& tag : wanted)
    if (std::find(there.begin(), there.end(), tag) == there.end())
      session.fail(Status::usage, "no-release-in-language", {{"value", tag}}, "no-release-in-language-help");
}

std::string reading_language(const Session& session) {
  const auto words = session.arguments.values(options::language);
  if (!words.empty()) return language_tag(words.front());
  const auto known = session.desk.language_tags(".");
  for (const auto& tag : message_languages())
    if (serves(known, language_tag(tag))) return language_tag(tag);
  return "en";
}

} // namespace dateline::cli
