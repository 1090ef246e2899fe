// SPDX-License-Identifier: MIT
// once COMMAND…: runs a command, without what it says, and prints its microseconds and its peak of resident KiB. Its
// own process is small: what a child is measured at is at least what its parent was.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdio>

extern char** environ;

int main(int, char** arguments) {
  posix_spawn_file_actions_t silent;
  posix_spawn_file_actions_init(&silent);
  for (const int stream : {1, 2}) posix_spawn_file_actions_addopen(&silent, stream, "/dev/null", O_WRONLY, 0);
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  int status = 0;
  rusage usage{};
  if (posix_spawnp(&child, arguments[1], &silent, nullptr, arguments + 1, environ) != 0) return 127;
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::micro> elapsed = std::chrono::steady_clock::now() - start;
  std::printf("%.0f %ld\n", elapsed.count(), usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
