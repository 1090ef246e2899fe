// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands.h"
#include "inputs.h"
#include "session.h"
#include "terminal/columns.h"

namespace dateline::cli {

namespace {
struct Task {
  std::string_view title; // a message
  std::span<const std::string_view> commands;
};
constexpr std::string_view begin[] = {"init"}, write[] = {"new", "translate"}, look[] = {"check", "preview"},
                           send[] = {"export"}, look_up[] = {"list", "explain", "help"};
constexpr Task tasks[] = {
    {"task-begin", begin}, {"task-write", write}, {"task-look", look}, {"task-send", send}, {"task-look-up", look_up}};

/// Two lines to paste that work in the folder where one stands.
std::pair<std::string, std::string> examples_here(const Session& session) {
  const auto release = newest_release(session);
  if (!release.empty()) return {"dateline check " + quoted(release), "dateline export " + quoted(release)};
  const bool has_chapter = !session.disk.find_upwards(".", "chapter.toml").empty();
  return {has_chapter ? "dateline new" : "dateline init", "dateline new event --example"};
}

/// A name, and beside it what it is in as many lines as that takes.
std::string beside(const Session& session, std::string_view name, std::string_view what) {
  constexpr std::size_t widest = 9; // translate
  auto lines = paragraph(what, session.out, std::string(2 + widest + 2, ' '));
  return lines.replace(2, name.size(), name);
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
  for (const auto& task : tasks) {
    title(task.title);
    for (const auto name : task.commands)
      session.out.say(beside(session, name, session.say("command-" + std::string(name))));
  }
  session.out.say("\n" + paragraph(session.say("overview-end"), session.out));
}

} // namespace dateline::cli
