// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline.h"

namespace dateline::cli {

/// What a command is to read, in its order. However many files there are, it takes little more room than their names:
/// paths are put together when they are asked for.
class InputList {
 public:
  /// A folder, to add what is in it.
  std::size_t enter(const std::string& path, const std::string& real);
  /// A file in a folder that was entered; not a link.
  void add(std::size_t folder, std::string_view name);
  /// A file anywhere, maybe a link, or not there at all.
  void add(const std::string& path) { add(0, path); }
  void add_standard_input(std::string bytes);
  /// Leaves out what is there again under another path, or the same.
  void leave_out_repeated();

  std::size_t size() const { return files_.size(); }
  bool empty() const { return files_.empty(); }
  bool has_standard_input() const { return standard_input_.has_value(); }
  Input operator[](std::size_t at) const;

 private:
  struct Folder {
    std::string path, real; // links resolved
  };
  struct File {
    std::size_t name, folder; // where its name begins; by number
  };
  std::string path_of(const File& file) const;
  std::string real_path_of(const File& file) const;

  // The first is none: names in it are paths.
  std::vector<Folder> folders_ = std::vector<Folder>(1);
  std::string names_; // a NUL behind each
  std::vector<File> files_;
  std::optional<std::string> standard_input_; // its bytes
};

/// Those of so many things, by their numbers, that share a key with others. A number is held for each while they are
/// compared, and keys are made when they are asked for.
std::map<std::string, std::vector<std::size_t>> sharing(std::size_t count,
                                                        const std::function<std::string(std::size_t)>& key);

} // namespace dateline::cli
