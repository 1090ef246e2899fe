// SPDX-License-Identifier: MIT
#include "watch.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "disk/folder_watch.h"
#include "disk/noted_files.h"
#include "preview.h"
#include "report/report.h"
#include "signals.h"
#include "terminal/child.h"

namespace dateline::cli {

namespace {
std::size_t lines_of(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// The beginning of a text, in so many lines, with a line that says how many more there are.
std::string beginning(Session& session, std::string_view text, std::size_t lines) {
  const auto all = lines_of(text);
  if (all <= lines) return std::string(text);
  std::size_t end = 0;
  for (std::size_t line = 0; line + 1 < lines; ++line) end = text.find('\n', end) + 1;
  return std::string(text.substr(0, end)) +
         session.say("more-lines", {{"count", static_cast<std::int64_t>(all - lines + 1)}}) + "\n";
}

/// What stands on the terminal: the release, the findings below it, and how to end. A release begins at the top: what
/// is longer than the terminal would show nothing but its end.
std::string screen_of(Session& session, const Preview& shown, const std::string& path) {
  constexpr std::size_t least = 6;
  const std::vector<Argument> file{{"file", path}};
  std::string below;
  if (shown.state != FileState::read) below += session.say("watched-is-gone", file) + "\n\n";
  const auto findings = report_text(shown.findings, session.messages(), session.out);
  if (!findings.empty()) below += findings + "\n";
  below += session.say("watching", file) + "\n";
  const auto taken = lines_of(below) + 2,
             room = session.out.height() > taken + least ? session.out.height() - taken : least;
  return (shown.text.empty() ? std::string() : beginning(session, shown.text, room) + "\n") + below;
}

/// A terminal that cannot be cleared has a line between what is old and what is new.
void clear(Stream& out, bool is_first) {
  const auto kind = environment("TERM");
  if (!kind.empty() && kind != "dumb") return out.say("\033[H\033[J"); // what has scrolled away stays
  if (is_first) return;
  std::string line;
  for (std::size_t at = 0; at + 1 < out.width(); ++at) line += "─";
  out.say(line + "\n");
}

class Watch {
 public:
  Watch(Session& session, const Input& input, const Order& order) : session_(session), input_(input), order_(order) {}

  void run() {
    if (!folders_)
      return session_.fail(Status::not_written, "not-watched", {{"error", std::string(std::strerror(errno))}});
    for (bool again = true; !interrupted() && !session_.out.failed();) {
      NotedFiles files(session_.disk);
      show(files, again);
      if (folders_.watch(files.folders())) {
        again = false; // what has changed before its folder was watched
        continue;
      }
      const auto concerns = [&](const std::string& folder, const std::string& name) {
        return files.concerns(folder, name);
      };
      again = !folders_.wait(concerns);
    }
  }

 private:
  /// What has not changed is shown again only if it was asked for.
  void show(const NotedFiles& files, bool again) {
    session_.out.measure();
    const Desk desk(files, session_.arguments.values(options::templates)); // each keeps what it has read
    auto screen = screen_of(session_, preview(session_, desk, input_, order_), input_.path);
    if (!again && screen == before_) return;
    clear(session_.out, before_.empty());
    session_.out.say(screen);
    session_.out.flush();
    before_ = std::move(screen);
  }

  Session& session_;
  const Input& input_;
  const Order& order_;
  FolderWatch folders_;
  std::string before_;
};
} // namespace

void watch(Session& session, const Input& input, const Order& order) { Watch(session, input, order).run(); }

} // namespace dateline::cli
