// SPDX-License-Identifier: MIT
#include "commands.h"
#include "destination.h"
#include "disk/output.h"
#include "inputs.h"
#include "report/report.h"
#include "session.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command translate_command;

namespace {
constexpr const Option* translate_options[] = {&options::language, &options::no_sync, &options::templates};
constexpr std::string_view translate_examples[] = {"dateline translate launch.toml --language pl"};

/// What somebody should know who translates this now.
void warn(Session& session, const std::string& release, const std::string& language, const Translated& made) {
  const auto say = [&](std::string_view message, std::string_view help, std::vector<Argument> values) {
    session.report({{.rule = {},
                     .message = message,
                     .span = {},
                     .arguments = std::move(values),
                     .help = help,
                     .level = Level::warning,
                     .language = {},
                     .file = {}}});
  };
  if (!made.is_settled) say("translate-unsettled", "translate-unsettled-help", {{"file", release}});
  if (made.other_languages.empty()) return;
  std::string list;
  for (const auto& tag : made.other_languages) list += "\"" + tag + "\", ";
  say("translate-not-for", "translate-not-for-help",
      {{"file", release}, {"language", language}, {"corrected", "languages = [" + list + "\"" + language + "\"]"}});
}

/// Nothing is left to translate, and no file is made for it.
void say_done(Session& session, const std::string& release, const std::string& language) {
  if (session.quiet()) return;
  session.remark("translate-done", {{"file", release}, {"language", language}});
  session.next("dateline export " + quoted(release) + " --language " + language);
}

void write(Session& session, const std::string& release, const std::string& language) {
  const auto made = session.desk.translate({release, {}, output_stem(release)}, language);
  if (made.state != FileState::read) return report_unopened(session, release, made.state);
  if (made.diagnostics.count(Level::error) > 0) {
    session.note(Status::input);
    auto found = made.diagnostics.all;
    sort(found);
    return session.report(found);
  }
  if (made.is_in_target)
    return session.fail(Status::usage, "translate-own", {{"file", release}, {"language", language}},
                        "translate-own-help");
  warn(session, release, language, made);
  if (made.text.empty()) return say_done(session, release, language);
  const Writing how{.force = true, .sync = !session.arguments.has(options::no_sync), .with_folder = true};
  const auto written = write_file(made.path, made.text, how);
  if (!written) return report_unwritten(session, written, made.path);
  if (session.quiet()) return;
  session.remark("translated", {{"file", made.path},
                                {"empty", std::int64_t{made.empty}},
                                {"changed", std::int64_t{made.changed}},
                                {"gone", std::int64_t{made.gone}}});
  // A release that is not for the language yet cannot be narrowed to it.
  session.next("dateline check " + quoted(release) +
               (made.other_languages.empty() ? " --language " + language : std::string()));
}

void run(Session& session) {
  const auto& release = session.arguments.operands.front();
  const auto name = dateline::name_of(release);
  if (!judge_templates(session)) return;
  if (real_path(release).empty()) return report_unopened(session, release, FileState::absent);
  if (is_folder(release) || name == "chapter.toml" || name == "facts.toml" || !name.ends_with(".toml"))
    return session.fail(Status::usage, "translate-what", {{"file", release}}, "translate-what-help");
  const auto languages = wanted_languages(session, folder_of(release));
  if (session.status() != Status::done) return;
  if (languages.empty())
    return session.fail(Status::usage, "translate-into-what", {{"file", release}}, "translate-into-what-help");
  for (const auto& language : languages) write(session, release, language);
}
} // namespace

const Command translate_command{"translate", Task::write, 1, 1, translate_options, translate_examples, run};

} // namespace dateline::cli
