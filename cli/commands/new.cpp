// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>

#include "columns.h"
#include "commands.h"
#include "destination.h"
#include "draft.h"
#include "kit.h"
#include "session.h"

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
  session.next("dateline check " + quoted(file));
}

/// Where a draft goes: in a folder it has the template's name, and what has no extension is a .toml, since `check` and
/// `export` of a folder see no other.
std::string file_for(const std::string& operand, const std::string& kind) {
  if (operand.empty()) return kind + ".toml";
  if (operand == "-") return operand;
  if (operand.ends_with('/') || is_folder(operand)) return joined(operand, kind + ".toml");
  struct stat state {};
  const bool is_there = stat(operand.c_str(), &state) == 0;
  return is_there || name_of(operand).find('.') != std::string::npos ? operand : operand + ".toml";
}

void run(Session& session) {
  if (!judge_templates(session)) return;
  if (session.arguments.has(options::kit)) return write_kit(session);
  const auto& operands = session.arguments.operands;
  const auto operand = operands.size() > 1 ? operands[1] : std::string();
  const auto folder = operand.empty() ? "." : folder_of(file_for(operand, {}));
  const auto kinds = session.desk.templates(folder, reading_language(session));
  if (operands.empty()) {
    session.fail(Status::usage, "which-template", {}, "which-template-help");
    return show_kinds(session, kinds);
  }
  std::vector<std::string> names;
  for (const auto& kind : kinds) {
    names.push_back(kind.name);
    if (kind.name == operands.front()) return write_draft(session, kind, file_for(operand, kind.name));
  }
  fail_kind(session, "no-such-template", operands.front(), names, "list-templates");
  show_kinds(session, kinds);
}
} // namespace

const Command new_command{"new", 0, 2, new_options, new_examples, run, new_operands};

} // namespace dateline::cli
