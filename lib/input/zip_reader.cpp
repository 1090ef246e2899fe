// SPDX-License-Identifier: MIT
#include "input/zip_reader.h"

#include <zlib.h>

#include <algorithm>

#include "base/checksum.h"

namespace dateline::input {

namespace {
// APPNOTE.TXT, 4.3: the parts of an archive, with the lengths of what is always there.
constexpr std::string_view file_mark = "PK\x03\x04", entry_mark = "PK\x01\x02", end_mark = "PK\x05\x06";
constexpr std::size_t file_length = 30, entry_length = 46, end_length = 22, longest_comment = 0xFFFF;
constexpr std::size_t longest_shown = 200; // of a name, in a message
constexpr std::size_t most_entries = 1000, largest = std::size_t{4} << 20, largest_together = std::size_t{16} << 20;

/// Numbers are little-endian. `at` lies within the bytes.
std::uint16_t get16(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i])); };
  return static_cast<std::uint16_t>(byte(at) | byte(at + 1) << 8);
}

std::uint32_t get32(std::string_view bytes, std::size_t at) {
  return get16(bytes, at) | static_cast<std::uint32_t>(get16(bytes, at + 2)) << 16;
}

bool climbs(std::string_view name) {
  if (name.starts_with('/') || name.find_first_of(":\\") != name.npos) return true;
  while (!name.empty()) {
    const auto part = name.substr(0, name.find('/'));
    if (part == "..") return true;
    name.remove_prefix(std::min(part.size() + 1, name.size()));
  }
  return false;
}

/// Inflates into as many bytes as there should be; false if there are more or fewer.
bool inflate_all(std::string_view packed, std::string& bytes) {
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
  char nothing = 0; // zlib wants an address even for no bytes
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.empty() ? &nothing : bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out == bytes.size();
  inflateEnd(&stream);
  return whole;
}
} // namespace

ZipReader::ZipReader(std::string_view archive) : archive_(archive), archive_state_(read_directory()) {}

ZipReader::State ZipReader::read_directory() {
  if (archive_.size() < end_length) return State::broken;
  const auto first = archive_.size() - std::min(archive_.size(), end_length + longest_comment);
  const auto end = archive_.rfind(end_mark);
  if (end == archive_.npos || end < first || archive_.size() - end < end_length) return State::broken;
  const std::size_t count = get16(archive_, end + 10);
  std::size_t at = get32(archive_, end + 16);
  if (count > most_entries) return State::broken;
  for (std::size_t i = 0; i < count; ++i)
    if (!read_entry(at)) return State::broken;
  return State::read;
}

bool ZipReader::read_entry(std::size_t& at) {
  if (at > archive_.size() || archive_.size() - at < entry_length) return false;
  const auto head = archive_.substr(at);
  if (!head.starts_with(entry_mark)) return false;
  const std::size_t name_length = get16(head, 28);
  if (head.size() - entry_length < name_length) return false;
  const auto name = head.substr(entry_length, name_length);
  if (climbing_.empty() && climbs(name)) climbing_ = name.substr(0, longest_shown);
  const Entry entry{.offset = get32(head, 42),
                    .packed = get32(head, 20),
                    .size = get32(head, 24),
                    .checksum = get32(head, 16),
                    .flags = get16(head, 8),
                    .method = get16(head, 10)};
  at += entry_length + name_length + get16(head, 30) + get16(head, 32);
  return entries_.emplace(name, entry).second; // two files of one name are none
}

bool ZipReader::holds(std::string_view prefix) const {
  const auto found = entries_.lower_bound(prefix);
  return found != entries_.end() && found->first.starts_with(prefix);
}

ZipReader::State ZipReader::read(std::string_view name, std::string& bytes) {
  constexpr std::uint16_t encrypted = 1;
  const auto found = entries_.find(name);
  if (found == entries_.end()) return State::absent;
  const auto& entry = found->second;
  if (entry.flags & encrypted) return State::encrypted;
  if (entry.offset > archive_.size() || archive_.size() - entry.offset < file_length) return State::broken;
  const auto file = archive_.substr(entry.offset);
  const std::size_t start = file_length + get16(file, 26) + get16(file, 28);
  if (!file.starts_with(file_mark) || file.size() < start || file.size() - start < entry.packed) return State::broken;
  return unpack(entry, file.substr(start, entry.packed), bytes);
}

/// Bytes are unpacked only after their size is known to be bearable.
ZipReader::State ZipReader::unpack(const Entry& entry, std::string_view packed, std::string& bytes) {
  constexpr std::uint16_t stored = 0, deflated = 8;
  if (entry.size > largest || entry.size > largest_together - unpacked_) return State::too_large;
  unpacked_ += entry.size;
  if (entry.method == stored && packed.size() == entry.size) {
    bytes = packed;
  } else if (entry.method == deflated) {
    bytes.assign(entry.size, '\0');
    if (!inflate_all(packed, bytes)) return State::broken;
  } else {
    return State::broken;
  }
  return checksum(bytes) == entry.checksum ? State::read : State::broken;
}

} // namespace dateline::input
