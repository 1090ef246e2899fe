// SPDX-License-Identifier: MIT
#include "signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

namespace dateline::cli {

namespace {
// A signal handler can reach nothing else than this.
volatile std::sig_atomic_t noted = 0;
volatile std::sig_atomic_t pipe_ignored = 0;

void note(int signal) { noted = signal; }

void handle(int signal, void (*handler)(int)) {
  struct sigaction before {};
  sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return; // nohup, a job in the background
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}
} // namespace

void fill_standard_streams() {
  for (int stream = 0; stream <= 2; ++stream)
    if (fcntl(stream, F_GETFD) < 0) (void)open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
}

void catch_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) handle(signal, note);
  struct sigaction before {};
  sigaction(SIGPIPE, nullptr, &before);
  pipe_ignored = before.sa_handler == SIG_IGN;
  handle(SIGPIPE, SIG_IGN);
  handle(SIGXFSZ, SIG_IGN); // a file that grows too large is a write that fails
}

bool interrupted() { return noted != 0; }

bool end_by_broken_pipe() {
  if (pipe_ignored) return false;
  if (noted == 0) noted = SIGPIPE;
  return true;
}

void end_by_signal() {
  if (noted == 0) return;
  struct sigaction action {};
  action.sa_handler = SIG_DFL;
  sigaction(noted, &action, nullptr);
  raise(noted);
}

} // namespace dateline::cli
