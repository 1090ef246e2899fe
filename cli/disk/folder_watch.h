// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "disk/disk.h"

namespace dateline::cli {

/// Tells when something in some folders changes. They are watched, and not their files: an editor that saves may put
/// another file in the place of the old one. While it lives, signals reach the program only when it waits.
class FolderWatch {
 public:
  FolderWatch();
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  /// False, and errno, if the system watches nothing.
  explicit operator bool() const { return bool(queue_); }

  /// From now on these folders and no others; whether some are new, in which something may have changed already.
  bool watch(const std::set<std::string>& folders);

  /// Waits until something that concerns the caller has changed, and nothing more does for a moment: true. Or until the
  /// terminal has another size, is there again, or the run is to end: false.
  bool wait(const std::function<bool(const std::string& folder, const std::string& name)>& concerns);

 private:
  /// Takes what has been told, if anything comes within so many milliseconds (a negative number: ever); whether it
  /// concerned the caller.
  enum class Told { nothing, something, interrupted };
  Told take(int milliseconds, const std::function<bool(const std::string&, const std::string&)>& concerns);

  Handle queue_;
  std::map<std::string, int> watched_; // by folder
  sigset_t before_{};
};

} // namespace dateline::cli
