// SPDX-License-Identifier: MIT
#include "terminal/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "disk/disk.h"
#include "terminal/terminal.h"

extern char** environ;

namespace dateline::cli {

namespace {
constexpr int no_such_program = 127;

/// While it lives, what the keyboard sends is for the child alone.
class KeyboardLeft {
 public:
  KeyboardLeft() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t at = 0; at < signals.size(); ++at) sigaction(signals[at], &ignore, &before_[at]);
  }
  ~KeyboardLeft() {
    for (std::size_t at = 0; at < signals.size(); ++at) sigaction(signals[at], &before_[at], nullptr);
  }
  KeyboardLeft(const KeyboardLeft&) = delete;
  KeyboardLeft& operator=(const KeyboardLeft&) = delete;

 private:
  static constexpr std::array signals{SIGINT, SIGQUIT};
  std::array<struct sigaction, signals.size()> before_{};
};

/// What this program ignores, its child does not.
class Spawning {
 public:
  Spawning() {
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ}) sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  }
  ~Spawning() {
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
  }
  Spawning(const Spawning&) = delete;
  Spawning& operator=(const Spawning&) = delete;

  posix_spawnattr_t attributes{};
  posix_spawn_file_actions_t files{};
};

int status_of(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return no_such_program;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}
} // namespace

int run_by_shell(const std::string& command, const std::vector<std::string>& words, const std::string_view* input) {
  int ends[2] = {-1, -1};
  if (input && pipe2(ends, O_CLOEXEC) != 0) return no_such_program;
  Handle reading(ends[0]), writing(ends[1]);
  Spawning spawning;
  if (input) posix_spawn_file_actions_adddup2(&spawning.files, reading.get(), STDIN_FILENO);
  std::vector<std::string> all{"sh", "-c", command + " \"$@\"", "sh"};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (auto& word : all) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const KeyboardLeft left;
  pid_t child = 0;
  if (posix_spawn(&child, "/bin/sh", &spawning.files, &spawning.attributes, arguments.data(), environ) != 0)
    return no_such_program;
  reading = Handle();
  if (input) write_all(writing.get(), *input);
  writing = Handle();
  return status_of(child);
}

std::string environment(const char* variable) {
  const char* value = std::getenv(variable);
  return value ? value : std::string();
}

} // namespace dateline::cli
