// SPDX-License-Identifier: MIT
#include "editor.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace dateline::cli {

namespace {
/// While an editor has the terminal, what is typed there is none of ours: Ctrl-C is a command of its own.
class Aside {
 public:
  Aside() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGINT, &ignore, &interrupt_);
    sigaction(SIGQUIT, &ignore, &quit_);
  }
  ~Aside() {
    sigaction(SIGINT, &interrupt_, nullptr);
    sigaction(SIGQUIT, &quit_, nullptr);
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

 private:
  struct sigaction interrupt_ {
  }, quit_{};
};

/// The signals that this program has handled otherwise.
struct Usual {
  posix_spawnattr_t attributes{};
  Usual() {
    posix_spawnattr_init(&attributes);
    sigset_t signals;
    sigemptyset(&signals);
    for (const int one : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ}) sigaddset(&signals, one);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  }
  ~Usual() { posix_spawnattr_destroy(&attributes); }
  Usual(const Usual&) = delete;
  Usual& operator=(const Usual&) = delete;
};
} // namespace

std::string own_editor() {
  for (const auto* variable : {"VISUAL", "EDITOR"})
    if (const char* value = std::getenv(variable); value && *value) return value;
  return {};
}

bool edit(const std::string& editor, const std::string& file) {
  // The file is an argument of the shell, and no part of what it reads as a command; `./` keeps it from being an
  // option.
  std::string command = editor + " \"$@\"", name = editor, path = file.starts_with('-') ? "./" + file : file;
  std::string shell = "sh", option = "-c";
  char* const words[] = {shell.data(), option.data(), command.data(), name.data(), path.data(), nullptr};
  const Aside aside;
  const Usual usual;
  pid_t child = 0;
  if (posix_spawn(&child, "/bin/sh", nullptr, &usual.attributes, words, environ) != 0) return false;
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace dateline::cli
