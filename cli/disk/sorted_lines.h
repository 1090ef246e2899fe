// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "disk/disk.h"

namespace dateline::cli {

/// What a line is sorted by: what stands before its first tab.
std::string_view key_of(std::string_view line);

/// Reads what lies between two places of a file, line by line.
class LineReader {
 public:
  LineReader(int file, off_t begin, off_t end) : file_(file), at_(begin), end_(end) {}

  /// To the next line: false if there is none that ends, or if the file cannot be read.
  bool next();
  /// Without what ends it; until the next one.
  std::string_view line() const { return std::string_view(bytes_).substr(begin_, size_); }
  bool failed() const { return failed_; }

 private:
  bool read_more();

  int file_;
  off_t at_, end_;
  std::string bytes_;
  std::size_t begin_ = 0, size_ = 0, next_ = 0; // of the line, and where the one behind it begins
  bool failed_ = false;
};

/// Lines in the order of their keys. However many there are, few are held in memory: the others wait in a file without
/// a name, in sorted parts that are merged at the end.
class SortedLines {
 public:
  /// `folder`: where that file is made; to be opened before the first line comes.
  explicit SortedLines(const Handle& folder) : folder_(folder) {}

  /// Adds a line, without what ends it. False, and errno, if there was no room for those that wait: none is lost.
  bool add(std::string_view line);
  /// Gives each to `take` until that is false; of several with one key, that which was added last. False, and errno, if
  /// `take` or the disk failed. To be called when all are there.
  bool each(const std::function<bool(std::string_view)>& take);

 private:
  std::vector<std::string_view> sorted() const;
  bool put_aside();
  bool merge(const std::function<bool(std::string_view)>& take);

  const Handle& folder_;
  std::string text_; // those at hand, a line feed behind each
  Handle file_;
  std::vector<off_t> ends_; // of its parts
};

} // namespace dateline::cli
