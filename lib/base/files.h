// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

enum class FileState : std::uint8_t {
  read,        // bytes are here
  absent,      // no file of that name
  too_large,   // more bytes than asked for: nothing was read
  not_regular, // a folder, a pipe, a device: never opened
  outside,     // links lead it out of `root`
  unreadable,  // no right, or a fault of the disk
};

struct FileBytes {
  FileState state = FileState::absent;
  std::string bytes;
};

/// How the library asks for bytes: the one seam to the outside world. Paths are UTF-8, `/` between names, relative to
/// the current folder or absolute. Calls may come from several threads.
class Files {
 public:
  virtual ~Files() = default;

  /// The bytes of a file of at most `limit` bytes. With a `root`, only if the file, links resolved, lies beneath it.
  virtual FileBytes read(const std::string& path, std::size_t limit, const std::string& root = {}) const = 0;

  /// The names in a folder, sorted; a folder's own with a `/` behind. None if there is no such folder.
  virtual std::vector<std::string> list(const std::string& folder, const std::string& root = {}) const = 0;

  /// The nearest folder, from `folder` upwards, that holds a file `name`; not above the home folder, nor a file
  /// system's root, nor a folder that everyone may write. Empty if there is none.
  virtual std::string find_upwards(const std::string& folder, const std::string& name) const = 0;
};

} // namespace dateline
