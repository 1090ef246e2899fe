// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands.h"
#include "inputs.h"
#include "session.h"
#include "terminal/columns.h"

namespace dateline::cli {

namespace {
constexpr std::pair<Task, std::string_view> titles[] = {{Task::begin, "task-begin"},
                                                        {Task::write, "task-write"},
                                                        {Task::look, "task-look"},
                                                        {Task::send, "task-send"},
                                                        {Task::look_up, "task-look-up"}};

/// Two lines to paste that work in the folder where one stands.
std::pair<std::string, std::string> examples_here(const Session& session) {
  const auto release = newest_release(session);
  if (!release.empty()) return {"dateline check " + quoted(release), "dateline export " + quoted(release)};
  const bool has_chapter = !session.disk.find_upwards(".", "chapter.toml").empty();
  return {has_chapter ? "dateline new" : "dateline init", "dateline new event --example"};
}

/// The commands of a task and what they do; under each title in the same columns.
std::string described(Session& session, Task task) {
  std::size_t widest = 0;
  for (const auto* command : commands()) widest = std::max(widest, command->name.size());
  Rows rows;
  for (const auto* command : commands()) {
    if (command->task != task) continue;
    const std::string name(command->name);
    rows.push_back({name + std::string(widest - name.size(), ' '), session.say("command-" + name)});
  }
  return columns_with_text(rows, session.out, "  ");
}
} // namespace

void show_overview(Session& session) {
  const auto title = [&](std::string_view message) {
    session.out.say("\n" + session.out.paint(Colour::bold, session.say(message)) + "\n");
  };
  session.out.say(paragraph(session.say("overview"), session.out));
  title("title-examples-here");
  const auto [first, second] = examples_here(session);
  session.out.say("  " + first + "\n  " + second + "\n");
  for (const auto& [task, message] : titles) {
    title(message);
    session.out.say(described(session, task));
  }
  session.out.say("\n" + paragraph(session.say("overview-end"), session.out));
  session.next(first);
}

} // namespace dateline::cli
