// SPDX-License-Identifier: MIT
#include <exception>
#include <string>
#include <vector>

#include "commands.h"
#include "session.h"
#include "signals.h"
#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
void show_version(Session& session) {
  session.out.say("dateline " + std::string(version()) + " (ICU " + std::string(icu_version()) + ")\n");
}

void show_problems(Session& session, const Diagnostics& problems) {
  session.note(Status::usage);
  for (const auto& problem : problems.all) session.note_slip(problem);
  session.report(problems.all);
}

void run(Session& session, const Diagnostics& problems) {
  const auto* command = session.arguments.command;
  if (!problems.all.empty()) return show_problems(session, problems);
  if (session.arguments.has(options::version)) return show_version(session);
  if (!command) return show_overview(session);
  if (session.arguments.has(options::help)) return show_help(session, *command);
  command->run(session);
}

Status run(std::vector<std::string> words) {
  Diagnostics problems;
  Session session(read_arguments(words, problems));
  try {
    run(session, problems);
    if (session.status() == Status::usage) session.propose_corrected(words);
  } catch (const std::exception& fault) {
    session.fail(Status::fault, "fault", {{"fault", std::string(fault.what())}}, "fault-help");
  }
  if (!session.out.flush() && !interrupted()) session.fail(Status::not_written, "output-not-written");
  if (!session.err.flush()) session.note(Status::not_written);
  return session.status();
}
} // namespace

} // namespace dateline::cli

int main(int count, char** words) {
  using namespace dateline::cli;
  fill_standard_streams();
  catch_signals();
  auto status = Status::fault;
  try {
    status = run({words + (count > 0), words + count});
  } catch (const std::exception& fault) {
    write_all(2, std::string("dateline: ") + one_line(fault.what()) + "\n");
  }
  end_by_signal();
  return static_cast<int>(status);
}
