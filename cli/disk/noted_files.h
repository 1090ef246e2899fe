// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "dateline.h"

namespace dateline::cli {

/// Files, and a note of everything that was looked for: whatever it is made from, it was looked for here.
class NotedFiles final : public Files {
 public:
  explicit NotedFiles(const Files& files) : files_(files) {}

  FileBytes read(const std::string& path, std::size_t limit, const std::string& root = {}) const override;
  std::vector<std::string> list(const std::string& folder, const std::string& root = {}) const override;
  std::string find_upwards(const std::string& folder, const std::string& name) const override;

  /// The folders in which something may change: those of files, behind links too; of what is not there, the next one
  /// above it.
  const std::set<std::string>& folders() const { return folders_; }
  /// Whether a file or folder of this name, in one of them, was looked for.
  bool concerns(const std::string& folder, const std::string& name) const;

 private:
  void note(const std::string& path) const;
  void note_folder(std::string folder) const;

  const Files& files_;
  mutable std::set<std::string> folders_, listed_, names_; // `Files` are read only, but for this note
};

} // namespace dateline::cli
