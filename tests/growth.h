// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/files.h"

/// What tests/growth.cpp looks at: the files of a folder that grows, and a folder that is only in memory.
namespace growth {

using Names = std::set<std::string>;

/// What the press shelf is written in.
inline const Names shelf_languages = {"ar", "ca", "de", "en", "es",    "fr", "id",
                                      "it", "ja", "pl", "pt", "pt-BR", "ru", "uk"};

/// The names in a folder of the sources, without the ending; only those that have it.
inline Names names_in(const std::filesystem::path& folder, const std::string& ending = "") {
  Names out;
  if (!std::filesystem::exists(folder)) return out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (ending.empty() ? entry.is_directory() : name.ends_with(ending))
      out.insert(name.substr(0, name.size() - ending.size()));
  }
  return out;
}

/// What has a file but no line in its list. Empty if there is nothing.
inline std::string not_listed(const Names& files, const Names& list) {
  std::string out;
  for (const auto& name : files)
    if (!list.contains(name)) out += name + " is not in the list; ";
  return out;
}

/// The same, and what has a line but no file.
inline std::string apart(const Names& files, const Names& list) {
  auto out = not_listed(files, list);
  for (const auto& name : list)
    if (!files.contains(name)) out += name + " has no file; ";
  return out;
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Files in memory, by path.
class MemoryFiles : public dateline::Files {
 public:
  std::map<std::string, std::string> files;

  dateline::FileBytes read(const std::string& path, std::size_t limit, const std::string&) const override {
    const auto found = files.find(plain(path));
    if (found == files.end()) return {};
    if (found->second == "/") return {dateline::FileState::not_regular, {}}; // a folder, in the example of a rule
    if (found->second.size() > limit) return {dateline::FileState::too_large, {}};
    return {dateline::FileState::read, found->second};
  }

  std::vector<std::string> list(const std::string& folder, const std::string&) const override {
    const auto prefix = plain(folder).empty() ? std::string() : plain(folder) + "/";
    Names out;
    for (const auto& [path, bytes] : files) {
      if (!path.starts_with(prefix)) continue;
      const auto rest = path.substr(prefix.size());
      const auto slash = rest.find('/');
      out.insert(slash == rest.npos ? rest : rest.substr(0, slash + 1));
    }
    return {out.begin(), out.end()};
  }

  std::string find_upwards(const std::string& folder, const std::string& name) const override {
    for (auto at = plain(folder);; at = at.substr(0, at.rfind('/'))) {
      if (files.contains(at.empty() ? name : at + "/" + name)) return at.empty() ? "." : at;
      if (at.find('/') == at.npos) return at.empty() || !files.contains(name) ? std::string() : ".";
    }
  }

 private:
  /// Without "./" and a slash at the end; "" is the current folder.
  static std::string plain(std::string path) {
    while (path.starts_with("./")) path.erase(0, 2);
    while (path.ends_with('/')) path.pop_back();
    return path == "." ? std::string() : path;
  }
};

} // namespace growth
