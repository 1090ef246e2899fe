// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace dateline::input {

/// The files of an archive that somebody else made: nothing is believed that it says of itself.
class ZipReader {
 public:
  enum class State : std::uint8_t { read, absent, broken, too_large, encrypted };

  /// `archive` must outlive the reader.
  explicit ZipReader(std::string_view archive);

  /// Whether it is an archive, of files that are counted and named as such may be.
  bool is_archive() const { return archive_state_ == State::read; }
  /// The first name that would lead out of a folder, empty if there is none.
  const std::string& climbing() const { return climbing_; }
  /// Whether a file begins so.
  bool holds(std::string_view prefix) const;
  /// A file's bytes. What all calls together unpack is bounded, and so is each.
  State read(std::string_view name, std::string& bytes);

 private:
  struct Entry {
    std::uint32_t offset, packed, size, checksum;
    std::uint16_t flags, method;
  };
  State read_directory();
  bool read_entry(std::size_t& at);
  State unpack(const Entry& entry, std::string_view packed, std::string& bytes);

  std::string_view archive_;
  std::map<std::string, Entry, std::less<>> entries_;
  std::string climbing_;
  State archive_state_;
  std::size_t unpacked_ = 0;
};

} // namespace dateline::input
