// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "disk/disk.h"

namespace dateline::cli {

/// A file in an open folder under a name of its own, until it is complete and takes its place; else it goes.
class Temporary {
 public:
  /// `owner`: a word of the name, that of this process if there is none.
  explicit Temporary(int folder, std::string_view owner = {});
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary();

  /// Each of these: false, and errno, if anything fails.
  bool write(std::string_view bytes);
  /// After the last write.
  bool complete(bool sync);
  /// Takes its place; with `replace`, that of another file, else errno may be EEXIST.
  bool rename_to(const std::string& name, bool replace);

 private:
  friend Handle nameless_file(int folder);

  int folder_;
  std::string name_;
  Handle file_;
  bool there_ = false;
};

/// Takes away what an owner that is no more was just writing into an open folder.
void remove_temporaries(int folder, std::string_view owner);

/// A file that nobody else sees, to write and to read; none, and errno, if it cannot be made.
Handle nameless_file(int folder);

/// Whether something has this name in an open folder, be it a link that leads nowhere.
bool exists(int folder, const std::string& name);

} // namespace dateline::cli
