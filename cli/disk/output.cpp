// SPDX-License-Identifier: MIT
#include "disk/output.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

#include "disk/temporary.h"
#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
constexpr std::size_t largest_output = std::size_t{1} << 30;

/// Of a file and its bytes: what the folder's manifest says of them, in little room.
Hash mark(std::string_view name, const Hash& bytes) {
  std::string both(name);
  both.append(1, '\t').append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return sha256(both);
}

Written failed() { return {Status::not_written, errno}; }

Written replace(int folder, const std::string& name, std::string_view bytes, bool over, bool sync) {
  Temporary file(folder);
  if (!file.write(bytes) || !file.complete(sync)) return failed();
  if (file.rename_to(name, over)) return {};
  return errno == EEXIST ? Written{Status::not_ours, 0} : failed();
}

/// What stands in the way, to be read; none, and errno, if it is a link, not to be read, or not there.
Handle open_standing(int folder, const std::string& name) {
  return Handle(openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
}

/// Its bytes; nothing if it is no regular file, or larger than it may be.
std::optional<std::string> bytes_of(const Handle& standing, std::size_t limit) {
  auto read = standing ? read_file(standing.get(), limit) : FileBytes{};
  return read.state == FileState::read ? std::optional(std::move(read.bytes)) : std::nullopt;
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
  if (there && !writing.fresh && bytes_of(open_standing(folder.get(), name), bytes.size()) == bytes) return {};
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
  const auto manifest = open_standing(folder_.get(), std::string(manifest_name));
  if (!manifest && errno == ENOENT) return read_journal();
  looks_first_ = true;
  const auto read = manifest ? read_manifest(manifest) : of_another_kind();
  return read ? read_journal() : read;
}

Written OutputFolder::of_another_kind() const { return writing_.force ? Written{} : Written{Status::not_ours, 0}; }

/// A line that is not whole is passed over.
Written OutputFolder::read_manifest(const Handle& manifest) {
  struct stat state {};
  if (fstat(manifest.get(), &state) != 0 || !S_ISREG(state.st_mode)) return of_another_kind();
  LineReader lines(manifest.get(), 0, state.st_size);
  if (!lines.next() || lines.line() != manifest_first_line) return of_another_kind();
  while (lines.next()) {
    const auto entry = read_manifest_line(lines.line());
    if (!entry) continue;
    ours_.push_back(mark(entry->name, entry->bytes));
    if (!lines_.add(lines.line())) return failed();
  }
  return lines.failed() ? failed() : Written{};
}

/// Of what a run wrote that was broken off, that which is there as it wrote it is of the manifest from now on: the
/// journal may be that of another user, or a link.
Written OutputFolder::read_journal() {
  constexpr std::string_view before_all = "manifest"; // whose it is if this run is broken off here: no journal says so
  bool is_there = false;
  const auto take = [&](std::string_view line) {
    const auto entry = read_manifest_line(line);
    if (!entry || entry->name.find('/') != entry->name.npos) return true;
    const auto bytes = bytes_of(open_standing(folder_.get(), std::string(entry->name)), largest_output);
    if (!bytes || sha256(*bytes) != entry->bytes) return true;
    ours_.push_back(mark(entry->name, entry->bytes));
    looks_first_ = is_there = true;
    return lines_.add(line);
  };
  if (!journal_.read(take)) return failed();
  std::sort(ours_.begin(), ours_.end());
  if (is_there) {
    if (!sync_folder(folder_.get(), writing_.sync)) return failed();
    remove_temporaries(folder_.get(), before_all);
    if (const auto written = write_manifest(before_all); !written) return written;
  }
  journal_.remove();
  return {};
}

Written OutputFolder::write(const std::string& name, std::string_view bytes, const Hash& inputs_hash) {
  const auto line = manifest_line(name, sha256(bytes), inputs_hash);
  if (!journal_.note(line)) return failed();
  if (const auto written = put(name, bytes); !written) return written;
  any_ = true;
  return lines_.add(line) ? Written{} : failed();
}

/// Where nothing was written before, nothing stands in the way, or the rename says so.
Written OutputFolder::put(const std::string& name, std::string_view bytes) {
  if (!looks_first_) {
    const auto written = replace(folder_.get(), name, bytes, false, writing_.sync);
    if (written.status != Status::not_ours) return written;
    looks_first_ = true;
  }
  return put_over(name, bytes);
}

/// After a look at what stands there.
Written OutputFolder::put_over(const std::string& name, std::string_view bytes) const {
  const auto standing = open_standing(folder_.get(), name);
  const bool there = standing || errno != ENOENT;
  if (there) {
    const auto old = bytes_of(standing, largest_output);
    if (old == bytes) return {};
    const bool ours = old && std::binary_search(ours_.begin(), ours_.end(), mark(name, sha256(*old)));
    if (!ours && !writing_.force) return {Status::not_ours, 0};
  }
  return replace(folder_.get(), name, bytes, there, writing_.sync);
}

Written OutputFolder::finish() {
  if (!sync_folder(folder_.get(), writing_.sync)) return failed();
  if (const auto written = write_manifest(); !written) {
    if (!any_) journal_.remove();
    return written;
  }
  if (!sync_folder(folder_.get(), writing_.sync)) return failed();
  journal_.remove();
  return {};
}

Written OutputFolder::write_manifest(std::string_view owner) {
  constexpr std::size_t at_once = std::size_t{1} << 16;
  Temporary file(folder_.get(), owner);
  auto text = std::string(manifest_first_line) + '\n';
  const auto take = [&](std::string_view line) {
    text.append(line) += '\n';
    if (text.size() < at_once) return true;
    const bool written = file.write(text);
    text.clear();
    return written;
  };
  const bool done = lines_.each(take) && file.write(text) && file.complete(writing_.sync) &&
                    file.rename_to(std::string(manifest_name), true);
  return done ? Written{} : failed();
}

} // namespace dateline::cli
