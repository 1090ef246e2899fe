// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "dateline.h"

namespace dateline::cli {

/// A file descriptor that closes itself.
class Handle {
 public:
  explicit Handle(int file = -1) : file_(file) {}
  Handle(Handle&& other) noexcept : file_(other.file_) { other.file_ = -1; }
  Handle& operator=(Handle&& other) noexcept;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle();

  explicit operator bool() const { return file_ >= 0; }
  int get() const { return file_; }
  /// Closes it; false, and errno, if that showed that a write had failed.
  bool close();

 private:
  int file_;
};

/// Files on the disk.
class Disk final : public Files {
 public:
  FileBytes read(const std::string& path, std::size_t limit, const std::string& root = {}) const override;
  std::vector<std::string> list(const std::string& folder, const std::string& root = {}) const override;
  std::string find_upwards(const std::string& folder, const std::string& name) const override;
};

/// The bytes of an open regular file, of at most `limit`.
FileBytes read_file(int file, std::size_t limit);
/// The bytes of standard input, of at most `limit`.
FileBytes read_standard_input(std::size_t limit);

/// Links resolved; empty if it is not there.
std::string real_path(const std::string& path);
bool is_folder(const std::string& path);
/// Whether something is there, links resolved; or at least a link, wherever it leads.
bool exists(const std::string& path);
bool is_there(const std::string& path);
/// Whether a program can be run by its name alone.
bool is_on_path(const std::string& program);
/// The path that one which is not there was meant to be: its folder too may be misspelt; empty if none is near.
std::string nearest_path(const Disk& disk, const std::string& path);

} // namespace dateline::cli
