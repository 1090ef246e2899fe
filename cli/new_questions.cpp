// SPDX-License-Identifier: MIT
#include "new_questions.h"

#include <algorithm>

#include "destination.h"
#include "draft.h"
#include "terminal/editor.h"

namespace dateline::cli {

namespace {
constexpr std::string_view one_by_one = "answer", in_editor = "editor", as_it_is = "draft";
constexpr std::string_view own = "own"; // of the chapter: they are in no group

std::string group_of(const TemplateInfo& kind) { return kind.group.empty() ? std::string(own) : kind.group; }

/// A group or a kind of one, whichever of the first two questions it is given to.
Answers group_or_kind(Session& session, const std::vector<TemplateInfo>& kinds, const std::string& answer) {
  for (const auto& kind : kinds)
    if (same_word(kind.name, answer) || same_word(kind.title, answer))
      return {{"group", group_of(kind)}, {"kind:" + group_of(kind), kind.name}};
  for (const auto& kind : kinds)
    if (const auto group = group_of(kind); same_word(group, answer) || same_word(session.say("group-" + group), answer))
      return {{"group", group}};
  return {};
}

std::vector<Choice> all_kinds(const std::vector<TemplateInfo>& kinds) {
  std::vector<Choice> out;
  for (const auto& kind : kinds) out.push_back({kind.name, kind.title});
  return out;
}

void take_either(Question& question, Session& session, const std::vector<TemplateInfo>& kinds) {
  question.opens = true;
  question.elsewhere = [&](const std::string& answer) { return group_or_kind(session, kinds, answer); };
}

Question ask_group(Session& session, const std::vector<TemplateInfo>& kinds) {
  Question out{.key = "group", .text = session.say("ask-new-group"), .help = session.say("ask-new-group-help")};
  take_either(out, session, kinds);
  for (const auto& kind : kinds) out.completed.push_back(kind.name);
  out.listed = [&kinds] { return all_kinds(kinds); };
  for (const auto& kind : kinds) {
    const auto group = group_of(kind);
    if (std::none_of(out.choices.begin(), out.choices.end(), [&](const auto& one) { return one.name == group; }))
      out.choices.push_back({group, session.say("group-" + group), session.say("group-" + group)});
  }
  return out;
}

Question ask_kind(Session& session, const std::vector<TemplateInfo>& kinds, const std::string& group) {
  Question out{.key = "kind:" + group, .text = session.say("ask-new-kind")};
  take_either(out, session, kinds);
  for (const auto& kind : kinds)
    if (group_of(kind) == group)
      out.choices.push_back({kind.name, kind.title, kind.title, kind.description});
    else
      out.completed.push_back(kind.name);
  if (out.choices.size() == 1) out.proposal = out.choices.front().name;
  return out;
}

/// The kind's name, with a number behind it if such a file is there.
std::string free_file(const std::string& kind) {
  auto file = kind + ".toml";
  for (int number = 2; is_there(file); ++number) file = kind + "-" + std::to_string(number) + ".toml";
  return file;
}

std::vector<Diagnostic> judge_file(Session& session, std::string& file, const std::string& kind) {
  file = file == "-" ? "./-.toml" : file_for(file, kind);
  Diagnostic wrong{
      .rule = {}, .message = "already-there", .span = {}, .arguments = {{"file", file}}, .help = "already-there-help"};
  if (is_there(file)) return {wrong};
  if (const auto path = backslashes(file)) return {*path};
  const auto folder = folder_of(file);
  const auto written = may_write_in(folder);
  if (is_folder(folder) && written) return {};
  wrong.message = "no-such-folder", wrong.arguments = {{"folder", folder}};
  if (is_folder(folder)) wrong = unwritable(session, written, folder);
  wrong.help = "ask-new-folder-help";
  return {wrong};
}

Question ask_file(Session& session, const std::string& kind) {
  Question out{.key = "file:" + kind, .text = session.say("ask-new-file"), .help = session.say("ask-new-file-help")};
  if (kind.empty()) return out;
  out.proposal = free_file(kind);
  out.judge = [&session, kind](std::string& file) { return judge_file(session, file, kind); };
  return out;
}

Question ask_how(Session& session) {
  Question out{.key = "how", .text = session.say("ask-new-how"), .proposal = std::string(one_by_one), .opens = true};
  for (const auto name : {one_by_one, in_editor, as_it_is})
    out.choices.push_back({std::string(name), session.say("ask-new-how-" + std::string(name))});
  out.judge = [](const std::string& how) -> std::vector<Diagnostic> {
    if (how != in_editor || !own_editor().empty()) return {};
    return {{.rule = {}, .message = "ask-no-editor", .span = {}, .arguments = {}, .help = "ask-no-editor-help"}};
  };
  return out;
}

std::vector<std::string> languages_of(Session& session, const TemplateInfo& kind, const Answers& answers) {
  return languages_for(session, kind.name, kind.languages, folder_of(file_chosen(answers)));
}

/// The keys of what the draft leaves open begin with the name of the kind: another one has others.
std::map<std::string, std::string> values_of(const std::string& kind, const Answers& answers) {
  std::map<std::string, std::string> out;
  const auto start = kind + "/";
  for (const auto& [key, value] : answers)
    if (key.starts_with(start)) out[key.substr(start.size())] = value;
  return out;
}

/// What `check` says of the draft with this value that it does not say without it.
std::vector<Diagnostic> judge_value(Session& session, const TemplateInfo& kind, const Answers& answers,
                                    const std::string& key, const std::string& value) {
  auto values = values_of(kind.name, answers);
  const auto file = file_chosen(answers);
  const auto errors = [&] {
    const auto text =
        session.desk.draft(folder_of(file), kind.name, languages_of(session, kind, answers), false, values);
    return session.desk.check({.path = file, .bytes = text}).diagnostics.all;
  };
  values.erase(key);
  const auto before = errors();
  values[key] = value;
  std::vector<Diagnostic> out;
  for (auto& one : errors()) {
    const auto is_same = [&](const Diagnostic& other) {
      return other.message == one.message && other.arguments == one.arguments;
    };
    if (one.level != Level::error || one.rule.starts_with("missing-") ||
        std::any_of(before.begin(), before.end(), is_same))
      continue;
    one.span = {}, one.rule = {}, one.file.clear(), one.language.clear();
    out.push_back(std::move(one));
  }
  return out;
}

Question ask_value(Session& session, const TemplateInfo& kind, const Answers& answers, const DemandInfo& wanted,
                   const std::string& proposal) {
  Question out{.key = kind.name + "/" + wanted.key, .text = wanted.key, .proposal = proposal};
  if (!wanted.help.empty()) out.text += ": " + wanted.help;
  if (!wanted.example.empty()) out.help = session.say("ask-new-example", {{"example", wanted.example}});
  for (const auto& choice : wanted.choices) out.choices.push_back({choice});
  out.judge = [&session, &kind, &answers, key = wanted.key](std::string& answer) {
    return judge_value(session, kind, answers, key, answer);
  };
  return out;
}
} // namespace

std::vector<Question> new_questions(Session& session, const std::vector<TemplateInfo>& kinds, const Answers& answers,
                                    const std::string& today) {
  const auto name = kind_chosen(kinds, answers);
  std::vector<Question> out = {ask_group(session, kinds), ask_kind(session, kinds, answer_to(answers, "group")),
                               ask_file(session, name), ask_how(session)};
  const auto* kind = find_kind(kinds, name);
  if (!kind || answer_to(answers, "how") != one_by_one || file_chosen(answers).empty()) return out;
  for (const auto& one :
       session.desk.demands(folder_of(file_chosen(answers)), name, languages_of(session, *kind, answers)))
    out.push_back(ask_value(session, *kind, answers, one, one.key == "date" ? today : std::string()));
  return out;
}

std::string kind_chosen(const std::vector<TemplateInfo>& kinds, const Answers& answers) {
  const auto name = answer_to(answers, "kind:" + answer_to(answers, "group"));
  return find_kind(kinds, name) ? name : std::string();
}

std::string file_chosen(const Answers& answers) {
  return answer_to(answers, "file:" + answer_to(answers, "kind:" + answer_to(answers, "group")));
}

bool wants_editor(const Answers& answers) { return answer_to(answers, "how") == in_editor; }

std::string draft_of(Session& session, const std::vector<TemplateInfo>& kinds, const Answers& answers) {
  const auto* kind = find_kind(kinds, kind_chosen(kinds, answers));
  if (!kind) return {};
  const auto values =
      answer_to(answers, "how") == one_by_one ? values_of(kind->name, answers) : std::map<std::string, std::string>();
  return session.desk.draft(folder_of(file_chosen(answers)), kind->name, languages_of(session, *kind, answers),
                            session.arguments.has(options::example), values);
}

} // namespace dateline::cli
