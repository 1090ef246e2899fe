// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>

#include "disk/disk.h"

namespace dateline::cli {

/// What a run has written so far, as lines of the manifest, until the manifest itself is there: a run that is killed,
/// or finds no room for its manifest, leaves it, and the next one takes what it says into the manifest before it writes
/// anything. The folder is locked.
class Journal {
 public:
  explicit Journal(const Handle& folder) : folder_(folder) {}

  /// Gives each line that runs before have left to `take`, until that is false, and takes away what they were just
  /// writing. False, and errno, if `take` or the disk failed.
  bool read(const std::function<bool(std::string_view)>& take) const;
  /// Before a file is written; none of a run before is there any more. False, and errno, if there is no room.
  bool note(std::string_view line);
  /// When the manifest has all of it. Nothing need be there.
  void remove() const;

 private:
  void remove_temporaries_of(std::string_view process) const;

  const Handle& folder_;
  Handle file_;
};

} // namespace dateline::cli
