// SPDX-License-Identifier: MIT
#include "disk/listing.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

#include "disk/disk.h"

namespace dateline::cli {

namespace {
struct CloseFolder {
  void operator()(DIR* stream) const { closedir(stream); }
};

const char* name_of(const dirent& entry) { return static_cast<const char*>(entry.d_name); }

/// Most file systems say at once whether it is a link; the others are asked.
bool is_link(int folder, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_LNK;
  struct stat state {};
  return fstatat(folder, name_of(entry), &state, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(state.st_mode);
}

/// Of a link, whether it leads to one.
bool is_folder(int folder, const dirent& entry) {
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  struct stat state {};
  return fstatat(folder, name_of(entry), &state, 0) == 0 && S_ISDIR(state.st_mode);
}
} // namespace

Listing::Entry Listing::operator[](std::size_t at) const { return {name(places_[at]), places_[at].is_link}; }

bool Listing::has(std::string_view wanted) const {
  const auto found =
      std::lower_bound(places_.begin(), places_.end(), wanted,
                       [&](const Place& place, std::string_view name) { return this->name(place) < name; });
  return found != places_.end() && name(*found) == wanted;
}

Listing list_folder(const std::string& path) {
  Listing out;
  if (!is_folder(path)) return out;
  // Not opendir: O_DIRECTORY is kept for the one folder that is written to.
  Handle handle(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  const std::unique_ptr<DIR, CloseFolder> stream(handle ? fdopendir(dup(handle.get())) : nullptr);
  if (!stream) return out;
  while (const dirent* entry = readdir(stream.get())) {
    const std::string_view name = name_of(*entry);
    if (name == "." || name == "..") continue;
    const auto begin = out.names_.size();
    out.names_ += name;
    if (is_folder(handle.get(), *entry)) out.names_ += '/';
    const auto size = static_cast<std::uint32_t>(out.names_.size() - begin);
    out.places_.push_back({begin, size, is_link(handle.get(), *entry)});
  }
  std::sort(out.places_.begin(), out.places_.end(),
            [&](const auto& a, const auto& b) { return out.name(a) < out.name(b); });
  return out;
}

} // namespace dateline::cli
