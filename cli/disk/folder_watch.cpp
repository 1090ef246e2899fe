// SPDX-License-Identifier: MIT
#include "disk/folder_watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>

namespace dateline::cli {

namespace {
/// A file that is written to is looked at when it is closed, so that half of it is not taken for all.
constexpr std::uint32_t changes =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr int moment = 50;   // milliseconds of quiet
constexpr int patience = 20; // moments without quiet
constexpr int forever = -1;
constexpr std::initializer_list<int> heeded{SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};

void wake(int) {} // only so that waiting ends
} // namespace

FolderWatch::FolderWatch() : queue_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  struct sigaction action {};
  action.sa_handler = wake;
  for (const int signal : {SIGWINCH, SIGCONT}) sigaction(signal, &action, nullptr);
  sigset_t held;
  sigemptyset(&held);
  for (const int signal : heeded) sigaddset(&held, signal);
  sigprocmask(SIG_BLOCK, &held, &before_);
}

FolderWatch::~FolderWatch() { sigprocmask(SIG_SETMASK, &before_, nullptr); }

bool FolderWatch::watch(const std::set<std::string>& folders) {
  for (auto one = watched_.begin(); one != watched_.end();) {
    const auto next = std::next(one);
    if (!folders.contains(one->first)) {
      inotify_rm_watch(queue_.get(), one->second);
      watched_.erase(one);
    }
    one = next;
  }
  bool any_new = false;
  for (const auto& folder : folders) {
    if (watched_.contains(folder)) continue;
    const int number = inotify_add_watch(queue_.get(), folder.c_str(), changes);
    if (number < 0) continue; // gone meanwhile, or not ours to read
    watched_[folder] = number;
    any_new = true;
  }
  return any_new;
}

bool FolderWatch::wait(const std::function<bool(const std::string&, const std::string&)>& concerns) {
  auto told = Told::nothing;
  while (told == Told::nothing) told = take(forever, concerns);
  if (told == Told::interrupted) return false;
  for (int round = 0; round < patience && take(moment, [](const auto&, const auto&) { return true; }) != Told::nothing;)
    ++round;
  return true;
}

FolderWatch::Told FolderWatch::take(int milliseconds,
                                    const std::function<bool(const std::string&, const std::string&)>& concerns) {
  pollfd waiting{queue_.get(), POLLIN, 0};
  const timespec time{0, milliseconds * 1000000L};
  // Signals wait until now but for the time of this call: none is lost between a look and a wait.
  const int ready = ppoll(&waiting, 1, milliseconds < 0 ? nullptr : &time, milliseconds < 0 ? &before_ : nullptr);
  if (ready < 0) return Told::interrupted;
  alignas(inotify_event) char bytes[1 << 13];
  const auto size = ready > 0 ? read(queue_.get(), bytes, sizeof bytes) : 0;
  auto told = Told::nothing;
  for (std::ptrdiff_t at = 0; at < size;) {
    inotify_event event{};
    std::memcpy(&event, bytes + at, sizeof event);
    const std::string name = event.len > 0 ? bytes + at + sizeof event : "";
    at += static_cast<std::ptrdiff_t>(sizeof event + event.len);
    if ((event.mask & IN_Q_OVERFLOW) != 0) told = Told::something;
    for (auto one = watched_.begin(); one != watched_.end(); ++one) {
      if (one->second != event.wd) continue;
      const bool gone = (event.mask & (IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
      if (gone || concerns(one->first, name)) told = Told::something;
      if (gone) inotify_rm_watch(queue_.get(), one->second), watched_.erase(one);
      break;
    }
  }
  return told;
}

} // namespace dateline::cli
