// SPDX-License-Identifier: MIT
#include "disk/noted_files.h"

#include "disk/disk.h"

namespace dateline::cli {

FileBytes NotedFiles::read(const std::string& path, std::size_t limit, const std::string& root) const {
  note(path);
  return files_.read(path, limit, root);
}

std::vector<std::string> NotedFiles::list(const std::string& folder, const std::string& root) const {
  note_folder(folder);
  listed_.insert(real_path(folder));
  return files_.list(folder, root);
}

std::string NotedFiles::find_upwards(const std::string& folder, const std::string& name) const {
  note(joined(folder, name));
  auto found = files_.find_upwards(folder, name);
  if (!found.empty()) note(joined(found, name));
  return found;
}

bool NotedFiles::concerns(const std::string& folder, const std::string& name) const {
  return names_.contains(name) || listed_.contains(folder);
}

void NotedFiles::note(const std::string& path) const {
  names_.insert(name_of(path));
  note_folder(folder_of(path));
  const auto real = real_path(path);
  if (real.empty() || name_of(real) == name_of(path)) return;
  names_.insert(name_of(real)); // an editor may save what a link leads to
  folders_.insert(folder_of(real));
}

void NotedFiles::note_folder(std::string folder) const {
  while (!is_folder(folder) && folder != "." && folder != "/") {
    names_.insert(name_of(folder));
    folder = folder_of(folder);
  }
  folders_.insert(real_path(folder));
}

} // namespace dateline::cli
