// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "commands.h"
#include "destination.h"
#include "disk/output.h"
#include "init_questions.h"
#include "session.h"
#include "terminal/ask.h"
#include "terminal/columns.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command init_command;

namespace {
constexpr const Option* init_options[] = {&options::set};
constexpr std::string_view init_examples[] = {
    "dateline init --set name='Wikimedia Ejemplo' --set country=ES --set city=Madrid --set languages=es,en \\",
    "    --set press='Lucía Ferrer Ruiz' --set email=prensa@wikimedia.example"};
constexpr Operand init_operands[] = {{Names::folder}};

/// Nobody can be asked, so what is missing is shown.
void judge_missing(Session& session, const Settings& settings) {
  Rows rows;
  for (const auto& key : setting_keys()) {
    if (!key.required || is_set(settings, key.name)) continue;
    const auto name = std::string(key.name);
    rows.push_back({"--set " + name + "=" + quoted(std::string(key.example)), session.say("init-" + name)});
  }
  if (rows.empty()) return;
  session.fail(Status::usage, "init-missing");
  session.err.say(columns_with_text(rows, session.err, "  "));
}

/// A first sentence about the chapter in each of its languages, which its people are asked to review. Where the program
/// does not speak the language it stays empty: English would be printed there, and nobody asked for a translation.
void add_about(Session& session, Settings& settings) {
  if (is_set(settings, "about")) return;
  const auto* const message =
      value_of(settings, "kind") == "user-group" ? "init-first-about-group" : "init-first-about";
  for (const auto& language : split(value_of(settings, "languages", ""))) {
    const auto first = [&](const std::string& spoken) {
      return text(message, {{"name", value_of(settings, "name", language)}}, session.desk.messages({spoken}));
    };
    auto about = first(language);
    if (about == first("en") && !serves({"en"}, language)) about.clear();
    settings.emplace_back("about." + language, std::move(about));
  }
}

/// Half a value must not become a folder.
void judge_torn(Session& session, const std::string& folder) {
  if (is_folder(folder)) return;
  for (const auto& torn : session.arguments.torn)
    session.fail(Status::usage, "torn-value", {{"value", torn.value}, {"nearest", torn.meant}}, help_for(torn));
}

/// The text of the file, complete: nothing is written that `check` would refuse.
std::string chapter_of(Session& session, Settings settings) {
  add_about(session, settings);
  if (const auto wrong = judge_settings(session, settings); !wrong.empty()) {
    session.note(Status::usage);
    session.report(wrong);
  }
  return session.desk.draft_chapter(settings);
}

/// Asks for what was not given, and shows the file; empty if the person leaves.
std::string ask_for_chapter(Session& session, const Settings& given, const std::string& file) {
  Dialogue dialogue(session, [&](const Answers& answers) { return init_questions(session, given, answers); });
  if (!dialogue.ask()) return {};
  std::string text;
  const auto make = [&](const Answers& answers) { return text = chapter_of(session, settings_of(given, answers)); };
  return dialogue.confirm([&](const Answers&) { return file; }, make) ? text : std::string();
}

bool has_all(const Settings& settings) {
  const auto keys = setting_keys();
  return std::all_of(keys.begin(), keys.end(),
                     [&](const auto& key) { return !key.required || is_set(settings, key.name); });
}

void fail_there(Session& session, const std::string& file) {
  session.fail(Status::not_ours, "already-there", {{"file", file}, {"path", quoted(file)}}, "init-there-help");
}

void run(Session& session) {
  const auto& operands = session.arguments.operands;
  const auto folder = operands.empty() ? std::string(".") : operands.front();
  const auto file = joined(folder, "chapter.toml");
  if (is_there(file)) return fail_there(session, file);
  if (const auto wrong = backslashes(folder)) return fail_path(session, *wrong);
  judge_torn(session, folder);
  if (session.status() != Status::done) return;
  const auto given = settings_given(session);
  if (session.status() != Status::done) return;
  if (const auto written = may_write_in(folder); !written)
    return report_unwritten(session, written, is_folder(folder) ? file : folder);
  const bool asks = !has_all(given) && can_ask(session);
  if (!asks) judge_missing(session, given);
  if (session.status() != Status::done) return;
  const auto text = asks ? ask_for_chapter(session, given, file) : chapter_of(session, settings_of(given, {}));
  if (session.status() != Status::done || text.empty()) return;
  if (!is_folder(folder) && mkdir(folder.c_str(), 0777) != 0)
    return report_unwritten(session, {Status::not_written, errno}, folder);
  const auto written = write_file(file, text, {.fresh = true});
  if (written.status == Status::not_ours) return fail_there(session, file);
  if (!written) return report_unwritten(session, written, file);
  if (!session.quiet()) session.remark("wrote-chapter", {{"file", file}});
  session.next(folder == "." ? "dateline new" : "cd " + quoted(folder) + " && dateline new");
}
} // namespace

const Command init_command{"init", Task::begin, 0, 1, init_options, init_examples, run, init_operands};

} // namespace dateline::cli
