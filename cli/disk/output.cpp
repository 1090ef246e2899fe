// SPDX-License-Identifier: MIT
#include "disk/output.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>

#include "signals.h"
#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
Written failed() { return {Status::not_written, errno}; }

/// A file under a name of its own, until it is complete and takes its place.
class Temporary {
 public:
  explicit Temporary(int folder) : folder_(folder) {
    constexpr int attempts = 100; // one of another run that was killed may have the name
    for (int attempt = 0; attempt < attempts && !file_; ++attempt) {
      name_ = ".dateline-" + std::to_string(getpid()) + "-" + std::to_string(attempt) + ".part";
      file_ = Handle(openat(folder_, name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
      if (!file_ && errno != EEXIST) break;
    }
    there_ = bool(file_);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (there_) unlinkat(folder_, name_.c_str(), 0);
  }

  /// False, and errno, if anything fails.
  bool fill(std::string_view bytes, bool sync) {
    if (!file_ || !write_all(file_.get(), bytes)) return false;
    if (sync && fsync(file_.get()) != 0) return false;
    return file_.close();
  }

  /// Takes its place; with `replace`, that of another file.
  bool rename_to(const std::string& name, bool replace) {
    int result = replace ? renameat(folder_, name_.c_str(), folder_, name.c_str())
                         : renameat2(folder_, name_.c_str(), folder_, name.c_str(), RENAME_NOREPLACE);
    // Some file systems know no such flag.
    if (result != 0 && !replace && errno == EINVAL) result = renameat(folder_, name_.c_str(), folder_, name.c_str());
    if (result == 0) there_ = false;
    return result == 0;
  }

 private:
  int folder_;
  std::string name_;
  Handle file_;
  bool there_ = false;
};

Written replace(int folder, const std::string& name, std::string_view bytes, bool over, bool sync) {
  Temporary file(folder);
  if (!file.fill(bytes, sync)) return failed();
  if (file.rename_to(name, over)) return {};
  return errno == EEXIST ? Written{Status::not_ours, 0} : failed();
}

/// The bytes of what stands in the way; nothing if it is no regular file, or larger than what is to be written.
std::optional<std::string> standing(int folder, const std::string& name, std::size_t limit) {
  const Handle file(openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat state {};
  if (!file || fstat(file.get(), &state) != 0 || !S_ISREG(state.st_mode)) return std::nullopt;
  if (static_cast<std::size_t>(state.st_size) > limit) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(state.st_size) + 1, '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    const auto count = read(file.get(), bytes.data() + have, bytes.size() - have);
    if (count < 0 && errno == EINTR && !interrupted()) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    have += static_cast<std::size_t>(count);
  }
  bytes.resize(have);
  return bytes;
}

bool exists(int folder, const std::string& name) {
  struct stat state {};
  return fstatat(folder, name.c_str(), &state, AT_SYMLINK_NOFOLLOW) == 0;
}

bool sync_folder(int folder, bool sync) { return !sync || fsync(folder) == 0; }

/// What is no file but takes bytes: /dev/full, a named pipe.
bool takes_bytes(const std::string& path) {
  struct stat state {};
  return stat(path.c_str(), &state) == 0 && (S_ISCHR(state.st_mode) || S_ISFIFO(state.st_mode));
}

Written write_through(const std::string& path, std::string_view bytes) {
  Handle file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!file || !write_all(file.get(), bytes) || !file.close()) return failed();
  return {};
}

Handle open_folder(const std::string& path) { return Handle(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }

} // namespace

bool make_folder(const std::string& path) {
  if (is_folder(path) || mkdir(path.c_str(), 0777) == 0) return true;
  if (errno != ENOENT || !make_folder(folder_of(path))) return false;
  return mkdir(path.c_str(), 0777) == 0;
}

Written may_write_in(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  struct stat state {};
  const auto there = stat(folder.c_str(), &state) == 0 ? folder : folder_of(folder);
  return access((there + "/.").c_str(), W_OK | X_OK) == 0 ? Written{} : failed();
}

Written write_file(const std::string& path, std::string_view bytes, const Writing& writing) {
  if (takes_bytes(path)) return write_through(path, bytes);
  const auto resolved = real_path(path); // a link stays one: what it points to is written
  const auto target = resolved.empty() ? path : resolved;
  if (writing.with_folder && !make_folder(folder_of(target))) return failed();
  const Handle folder = open_folder(folder_of(target));
  if (!folder) return failed();
  const auto name = name_of(target);
  const bool there = exists(folder.get(), name);
  if (there && !writing.fresh && standing(folder.get(), name, bytes.size()) == bytes) return {};
  if (there && !writing.force) return {Status::not_ours, 0};
  const auto written = replace(folder.get(), name, bytes, there, writing.sync);
  if (!written) return written;
  return sync_folder(folder.get(), writing.sync) ? Written{} : failed();
}

Written OutputFolder::open() {
  while (path_.size() > 1 && path_.ends_with('/')) path_.pop_back();
  if (!make_folder(path_)) return failed();
  folder_ = open_folder(path_);
  if (!folder_) return failed();
  if (flock(folder_.get(), LOCK_EX | LOCK_NB) != 0) return errno == EWOULDBLOCK ? Written{Status::busy, 0} : failed();
  constexpr std::size_t largest_manifest = std::size_t{1} << 30;
  const std::string name(manifest_name);
  if (!exists(folder_.get(), name)) return {};
  const auto text = standing(folder_.get(), name, largest_manifest);
  auto manifest = text ? read_manifest(*text) : std::nullopt;
  if (!manifest && !writing_.force) return {Status::not_ours, 0};
  if (manifest) manifest_ = std::move(*manifest);
  return {};
}

Written OutputFolder::write(const std::string& name, std::string_view bytes, const Hash& inputs_hash) {
  const auto hash = sha256(bytes);
  const bool there = exists(folder_.get(), name);
  bool same = false;
  if (there) {
    constexpr std::size_t largest_output = std::size_t{1} << 30;
    const auto old = standing(folder_.get(), name, largest_output);
    same = old == bytes;
    const bool ours = old && manifest_.has(name, sha256(*old));
    if (!same && !ours && !writing_.force) return {Status::not_ours, 0};
  }
  if (!same)
    if (const auto written = replace(folder_.get(), name, bytes, there, writing_.sync); !written) return written;
  manifest_.files[name] = {hash, inputs_hash, std::string(version()) + " ICU " + icu_version()};
  return {};
}

Written OutputFolder::finish() {
  if (!sync_folder(folder_.get(), writing_.sync)) return failed();
  const std::string name(manifest_name);
  const auto written = replace(folder_.get(), name, manifest_.text(), true, writing_.sync);
  if (!written) return written;
  return sync_folder(folder_.get(), writing_.sync) ? Written{} : failed();
}

} // namespace dateline::cli
