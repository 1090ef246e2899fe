// SPDX-License-Identifier: MIT
#include "preview.h"
#include "commands.h"
#include "day.h"
#include "inputs.h"
#include "session.h"
#include "terminal/browser.h"
#include "terminal/pager.h"
#include "wanted.h"
#include "watch.h"

namespace dateline::cli {

extern const Command preview_command;

namespace {
constexpr const Option* preview_options[] = {&options::language, &options::watch, &options::browser,
                                             &options::templates, &options::today};
constexpr std::string_view preview_examples[] = {"dateline preview launch.toml",
                                                 "dateline preview launch.toml --language es",
                                                 "dateline preview launch.toml --watch"};

/// A folder may have many releases, and only one is looked at.
void refuse_folder(Session& session, const std::string& folder) {
  const auto inputs = find_inputs(session, {folder}, "out", false);
  if (inputs.empty()) return;
  session.fail(Status::usage, "preview-folder",
               {{"folder", folder}, {"command", "dateline preview " + quoted(inputs[0].path)}}, "type-instead");
}

void show(Session& session, const Input& input, const Preview& shown) {
  if (session.arguments.has(options::browser))
    show_in_browser(session, input.name, shown.pages);
  else
    page(session.out, shown.text);
  session.out.flush();
  if (!shown.text.empty() && session.err.terminal()) session.err.say("\n");
  if (!shown.findings.empty()) session.report(shown.findings);
}

void next(Session& session, const std::string& operand) {
  const auto again = " " + quoted(operand) + same_languages(session);
  if (session.status() == Status::done) session.next("dateline export" + again);
  if (session.status() == Status::input) session.next("dateline check" + again);
}

/// Whether it can be watched; reports why not.
bool judge_watch(Session& session, const std::string& operand) {
  if (!session.arguments.has(options::watch)) return true;
  if (operand == "-")
    session.fail(Status::usage, "watch-input", {}, "watch-input-help");
  else if (session.arguments.has(options::browser))
    session.fail(Status::usage, "watch-browser", {}, "watch-browser-help");
  else if (!session.out.terminal())
    session.fail(Status::usage, "watch-terminal", {}, "watch-terminal-help");
  return session.status() == Status::done;
}

void run(Session& session) {
  const auto& operand = session.arguments.operands.front();
  const Order order{.languages = wanted_languages(session, is_folder(operand) ? operand : folder_of(operand)),
                    .today = today(session)};
  if (!judge_templates(session) || session.status() != Status::done) return;
  if (is_folder(operand)) return refuse_folder(session, operand);
  if (!judge_watch(session, operand)) return;
  const auto inputs = find_inputs(session, {operand}, {}, false);
  if (inputs.empty()) return;
  const auto input = inputs[0];
  const auto shown = preview(session, session.desk, input, order);
  if (shown.state != FileState::read) return report_unopened(session, operand, shown.state);
  const bool watched = session.arguments.has(options::watch);
  if (!watched) show(session, input, shown);
  if (has_errors(shown) && !watched) session.note(Status::input);
  if (!has_errors(shown)) judge_languages(session, order.languages, shown.languages);
  if (watched && session.status() == Status::done) return watch(session, input, order);
  if (operand != "-") next(session, operand);
}
} // namespace

const Command preview_command{"preview", Task::look, 1, 1, preview_options, preview_examples, run};

} // namespace dateline::cli
