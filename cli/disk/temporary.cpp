// SPDX-License-Identifier: MIT
#include "disk/temporary.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
constexpr int attempts = 100; // one of another run that was killed may have the name

std::string temporary_name(std::string_view owner, int attempt) {
  return std::string(".dateline-").append(owner) + "-" + std::to_string(attempt) + ".part";
}
} // namespace

Temporary::Temporary(int folder, std::string_view owner) : folder_(folder) {
  static const auto own = std::to_string(getpid());
  if (owner.empty()) owner = own;
  for (int attempt = 0; attempt < attempts && !file_; ++attempt) {
    name_ = temporary_name(owner, attempt);
    file_ = Handle(openat(folder_, name_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file_ && errno != EEXIST) break;
  }
  there_ = bool(file_);
}

Temporary::~Temporary() {
  if (there_) unlinkat(folder_, name_.c_str(), 0);
}

bool Temporary::write(std::string_view bytes) { return file_ && write_all(file_.get(), bytes); }

bool Temporary::complete(bool sync) {
  if (sync && fsync(file_.get()) != 0) return false;
  return file_.close();
}

bool Temporary::rename_to(const std::string& name, bool replace) {
  int result = replace ? renameat(folder_, name_.c_str(), folder_, name.c_str())
                       : renameat2(folder_, name_.c_str(), folder_, name.c_str(), RENAME_NOREPLACE);
  if (result != 0 && !replace && errno == EINVAL) { // some file systems know no such flag
    if (exists(folder_, name)) return errno = EEXIST, false;
    result = renameat(folder_, name_.c_str(), folder_, name.c_str());
  }
  if (result == 0) there_ = false;
  return result == 0;
}

void remove_temporaries(int folder, std::string_view owner) {
  for (int attempt = 0; attempt < attempts; ++attempt)
    if (unlinkat(folder, temporary_name(owner, attempt).c_str(), 0) != 0) return;
}

Handle nameless_file(int folder) {
  Temporary file(folder);
  return std::move(file.file_);
}

bool exists(int folder, const std::string& name) {
  struct stat state {};
  return fstatat(folder, name.c_str(), &state, AT_SYMLINK_NOFOLLOW) == 0;
}

} // namespace dateline::cli
