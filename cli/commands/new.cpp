// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands.h"
#include "day.h"
#include "destination.h"
#include "draft.h"
#include "kit.h"
#include "new_questions.h"
#include "session.h"
#include "terminal/ask.h"
#include "terminal/columns.h"
#include "terminal/editor.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command new_command;

namespace {
constexpr const Option* new_options[] = {&options::language, &options::example, &options::templates, &options::kit};
constexpr std::string_view new_examples[] = {"dateline new event launch.toml",
                                             "dateline new event launch.toml --language es,en --example",
                                             "dateline new --kit event"};
constexpr Operand new_operands[] = {{Names::kind}, {Names::file}};

void show_group(Session& session, const std::vector<TemplateInfo>& kinds, std::string_view group,
                const std::string& title) {
  Rows rows;
  for (const auto& kind : kinds)
    if (kind.group == group) rows.push_back({kind.name, kind.title});
  if (!rows.empty())
    session.err.say("\n" + session.err.paint(Colour::bold, session.say(title)) + "\n" +
                    columns(rows, session.err, "  "));
}

/// By what is at hand: who has an invitation to write need not read what answers are called.
void show_kinds(Session& session, const std::vector<TemplateInfo>& kinds) {
  for (const auto group : groups()) show_group(session, kinds, group, "group-" + std::string(group));
  show_group(session, kinds, "", "group-own");
}

void write_draft(Session& session, const TemplateInfo& kind, const std::string& file) {
  const auto folder = file == "-" ? "." : folder_of(file);
  const auto languages = languages_for(session, kind.name, kind.languages, folder);
  if (session.status() != Status::done) return;
  const auto text = session.desk.draft(folder, kind.name, languages, session.arguments.has(options::example));
  if (file == "-") return session.out.say(text);
  if (!write_fresh(session, file, text)) return;
  session.advise("fill-in", {{"file", file}});
  advise_check(session, file);
}

/// Asks what is at hand, and writes what comes of it.
void ask_for_draft(Session& session, std::vector<TemplateInfo> kinds) {
  if (const auto written = may_write_in("."); !written) {
    session.note(written.status);
    return session.report({unwritable(session, written, real_path("."))});
  }
  for (const auto& tag : wanted_languages(session, "."))
    std::erase_if(kinds, [&](const TemplateInfo& kind) { return !serves(kind.languages, tag); });
  if (session.status() != Status::done) return;
  const auto day = today(session);
  if (day.empty()) return;
  Dialogue dialogue(session, [&](const Answers& answers) { return new_questions(session, kinds, answers, day); });
  const auto make = [&](const Answers& answers) { return draft_of(session, kinds, answers); };
  if (!dialogue.ask() || !dialogue.confirm(file_chosen, make)) return;
  const auto file = file_chosen(dialogue.answers());
  if (!write_fresh(session, file, make(dialogue.answers()))) return;
  session.err.flush();
  if (wants_editor(dialogue.answers()) && !edit(own_editor(), file))
    session.fail(Status::usage, "editor-failed", {{"value", own_editor()}, {"file", file}}, "editor-failed-help");
  advise_check(session, file);
}

void run(Session& session) {
  if (!judge_templates(session)) return;
  if (session.arguments.has(options::kit)) return write_kit(session);
  const auto& operands = session.arguments.operands;
  const auto operand = operands.size() > 1 ? operands[1] : std::string();
  if (const auto wrong = backslashes(operand)) return fail_path(session, *wrong);
  const auto folder = operand.empty() ? "." : folder_of(file_for(operand, {}));
  const auto kinds = session.desk.templates(folder, reading_language(session));
  if (operands.empty() && can_ask(session)) return ask_for_draft(session, kinds);
  if (operands.empty()) {
    session.fail(Status::usage, "which-template", {}, "which-template-help");
    return show_kinds(session, kinds);
  }
  if (const auto* kind = find_kind(kinds, operands.front()))
    return write_draft(session, *kind, file_for(operand, kind->name));
  std::vector<std::string> names;
  for (const auto& kind : kinds) names.push_back(kind.name);
  fail_kind(session, "no-such-template", operands.front(), names, "list-templates");
  show_kinds(session, kinds);
}
} // namespace

const Command new_command{"new", Task::write, 0, 2, new_options, new_examples, run, new_operands};

} // namespace dateline::cli
