// SPDX-License-Identifier: MIT
#include "disk/disk.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include "disk/listing.h"
#include "meant.h"
#include "options.h"
#include "signals.h"

namespace dateline::cli {

Handle& Handle::operator=(Handle&& other) noexcept {
  std::swap(file_, other.file_);
  return *this;
}

Handle::~Handle() {
  if (file_ >= 0) ::close(file_);
}

bool Handle::close() {
  const int file = file_;
  file_ = -1;
  // After EINTR Linux has closed it all the same.
  return ::close(file) == 0 || errno == EINTR;
}

std::string real_path(const std::string& path) {
  if (path.empty() || path.find('\0') != path.npos) return {};
  const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(path.c_str(), nullptr), std::free);
  return resolved ? resolved.get() : std::string();
}

bool is_folder(const std::string& path) {
  struct stat state {};
  return stat(path.c_str(), &state) == 0 && S_ISDIR(state.st_mode);
}

bool exists(const std::string& path) {
  struct stat state {};
  return stat(path.c_str(), &state) == 0;
}

bool is_there(const std::string& path) {
  struct stat state {};
  return lstat(path.c_str(), &state) == 0;
}

namespace {
constexpr int how_to_read = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

FileState state_of_error() {
  return errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG ? FileState::absent : FileState::unreadable;
}

bool beneath(const std::string& path, const std::string& root) {
  return root == "/" || path == root || path.starts_with(root + "/");
}

/// Opens a path whose links were resolved: if one has been put there since, it is refused.
Handle open_beneath(const std::string& path, const std::string& root) {
  const Handle folder(open(root.c_str(), O_PATH | O_CLOEXEC));
  const auto relative = path.substr(std::min(path.size(), root == "/" ? 1 : root.size() + 1));
  open_how how{};
  how.flags = static_cast<std::uint64_t>(how_to_read);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  Handle file(static_cast<int>(
      syscall(SYS_openat2, folder.get(), relative.empty() ? "." : relative.c_str(), &how, sizeof how)));
  const bool refused_by_sandbox = !file && (errno == ENOSYS || errno == EPERM);
  return refused_by_sandbox ? Handle(open(path.c_str(), how_to_read | O_NOFOLLOW)) : std::move(file);
}

/// To the end, or until there is more than `limit`. What is read at once is one byte more than `expected`, so that no
/// more than these is the end of a file that has so many; a pipe ends when nothing comes.
FileBytes read_to_end(int file, std::size_t limit, std::size_t expected, bool is_size) {
  FileBytes out{FileState::read, {}};
  out.bytes.resize(std::min(expected, limit) + 1);
  for (std::size_t have = 0;;) {
    const auto count = ::read(file, out.bytes.data() + have, out.bytes.size() - have);
    if (count < 0 && errno == EINTR && !interrupted()) continue;
    if (count < 0) return {FileState::unreadable, {}};
    have += static_cast<std::size_t>(count);
    if (have > limit) return {FileState::too_large, {}};
    if (count == 0 || (is_size && have == expected)) return out.bytes.resize(have), out;
    if (have == out.bytes.size()) out.bytes.resize(std::min(have * 2, limit + 1));
  }
}
} // namespace

FileBytes read_file(int file, std::size_t limit) {
  struct stat state {};
  if (fstat(file, &state) != 0) return {FileState::unreadable, {}};
  if (!S_ISREG(state.st_mode)) return {FileState::not_regular, {}};
  const auto size = static_cast<std::size_t>(state.st_size);
  if (size > limit) return {FileState::too_large, {}};
  return read_to_end(file, limit, size, true);
}

namespace {
/// A regular file's bytes. `path` says where it is; `root`, both resolved, what it must lie beneath.
FileBytes read_regular(const std::string& path, std::size_t limit, const std::string& root) {
  struct stat state {};
  if (stat(path.c_str(), &state) != 0) return {state_of_error(), {}};
  if (!S_ISREG(state.st_mode)) return {FileState::not_regular, {}};
  const Handle file = root.empty() ? Handle(open(path.c_str(), how_to_read)) : open_beneath(path, root);
  if (!file) return {errno == EXDEV || errno == ELOOP ? FileState::outside : state_of_error(), {}};
  return read_file(file.get(), limit);
}
} // namespace

FileBytes Disk::read(const std::string& path, std::size_t limit, const std::string& root) const {
  if (path.empty() || path.find('\0') != path.npos) return {FileState::absent, {}};
  if (root.empty()) return read_regular(path, limit, {});
  const auto resolved = real_path(path);
  if (resolved.empty()) return {state_of_error(), {}};
  const auto resolved_root = real_path(root);
  if (resolved_root.empty() || !beneath(resolved, resolved_root)) return {FileState::outside, {}};
  return read_regular(resolved, limit, resolved_root);
}

FileBytes read_standard_input(std::size_t limit) { return read_to_end(STDIN_FILENO, limit, 1 << 14, false); }

std::vector<std::string> Disk::list(const std::string& folder, const std::string& root) const {
  std::vector<std::string> names;
  if (!root.empty() && (!is_folder(folder) || !beneath(real_path(folder), real_path(root)))) return names;
  const auto listing = list_folder(folder);
  names.reserve(listing.size());
  for (std::size_t at = 0; at < listing.size(); ++at) names.emplace_back(listing[at].name);
  return names;
}

namespace {
bool same(const struct stat& a, const struct stat& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

std::string home_folder() {
  if (const char* home = std::getenv("HOME"); home && *home == '/') return home;
  const passwd* user = getpwuid(getuid());
  return user ? user->pw_dir : std::string();
}

/// The folder above, as the path is written: "." over "a", ".." over ".".
std::string above(const std::string& folder) {
  if (folder == ".") return "..";
  if (folder == ".." || folder.ends_with("/..")) return folder + "/..";
  return folder_of(folder);
}
} // namespace

std::string Disk::find_upwards(const std::string& start, const std::string& name) const {
  struct stat home {
  }, here{}, parent{}, file{};
  const bool has_home = stat(home_folder().c_str(), &home) == 0;
  std::string folder = start.empty() ? "." : start;
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  if (stat(folder.c_str(), &here) != 0) return {};
  while (true) {
    if (stat(joined(folder, name).c_str(), &file) == 0) return folder;
    if ((has_home && same(here, home)) || (here.st_mode & S_IWOTH)) return {};
    folder = above(folder);
    if (stat(folder.c_str(), &parent) != 0) return {};
    // Another device, or a folder that is above itself: the root of a file system is behind us.
    if (parent.st_dev != here.st_dev || same(parent, here) || (parent.st_mode & S_IWOTH)) return {};
    here = parent;
  }
}

bool is_on_path(const std::string& program) {
  const char* path = std::getenv("PATH");
  for (std::string_view rest = path ? path : ""; !rest.empty();) {
    const auto folder = rest.substr(0, rest.find(':'));
    if (access(joined(std::string(folder), program).c_str(), X_OK) == 0) return true;
    rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
  }
  return false;
}

std::string nearest_path(const Disk& disk, const std::string& path) {
  auto folder = folder_of(path);
  if (!is_folder(folder)) {
    folder = folder == path ? std::string() : nearest_path(disk, folder);
    if (folder.empty()) return {};
    if (const auto same = joined(folder, name_of(path)); !real_path(same).empty()) return same;
  }
  const auto near = meant(name_of(path), disk.list(folder));
  if (near.empty() || near == name_of(path)) return {}; // such as a link that leads nowhere
  return joined(folder, near.ends_with('/') ? near.substr(0, near.size() - 1) : near);
}

} // namespace dateline::cli
