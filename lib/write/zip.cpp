// SPDX-License-Identifier: MIT
#include "write/zip.h"

#include <zlib.h>

namespace dateline::write {

namespace {
/// APPNOTE.TXT, 4.3: numbers are little-endian.
void put16(std::string& out, std::uint32_t value) {
  out += static_cast<char>(value & 0xFF);
  out += static_cast<char>(value >> 8 & 0xFF);
}

void put32(std::string& out, std::size_t value) {
  put16(out, static_cast<std::uint32_t>(value & 0xFFFF));
  put16(out, static_cast<std::uint32_t>(value >> 16 & 0xFFFF));
}

/// What the header before a file and its line in the directory have in common.
void put_description(std::string& out, const ZipEntry& entry) {
  constexpr std::uint32_t version = 20, names_are_utf8 = 0x800, deflate = 8, midnight = 0, first_of_1980 = 0x21;
  put16(out, version);
  put16(out, names_are_utf8);
  put16(out, entry.deflated ? deflate : 0);
  put16(out, midnight);
  put16(out, first_of_1980);
  put32(out, entry.checksum);
  put32(out, entry.data.size());
  put32(out, entry.size);
  put16(out, static_cast<std::uint32_t>(entry.name.size()));
  put16(out, 0);
}

/// zlib's state, 270 kB that each thread keeps: to ask the system for them anew costs as much as to deflate.
class Deflater {
 public:
  Deflater() {
    // Level 3 costs half of what zlib's own choice does, and a package of 5 kB gets some 500 bytes longer.
    constexpr int no_header = -MAX_WBITS, memory = 8, level = 3;
    ready_ = deflateInit2(&stream_, level, Z_DEFLATED, no_header, memory, Z_DEFAULT_STRATEGY) == Z_OK;
  }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;
  ~Deflater() { deflateEnd(&stream_); }

  /// As if new; null if memory failed.
  z_stream* stream() { return ready_ && deflateReset(&stream_) == Z_OK ? &stream_ : nullptr; }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

/// Deflated without zlib's own header; empty if memory failed.
std::string deflated(std::string_view bytes) {
  thread_local Deflater deflater;
  auto* stream = deflater.stream();
  if (!stream) return {};
  std::string out(deflateBound(stream, bytes.size()), '\0');
  stream->next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
  stream->avail_in = static_cast<uInt>(bytes.size());
  stream->next_out = reinterpret_cast<Bytef*>(out.data());
  stream->avail_out = static_cast<uInt>(out.size());
  const bool done = deflate(stream, Z_FINISH) == Z_STREAM_END;
  out.resize(done ? stream->total_out : 0);
  return out;
}
} // namespace

ZipEntry zip_entry(std::string_view name, std::string_view bytes, bool store) {
  ZipEntry entry{.name = std::string(name), .data = {}, .size = static_cast<std::uint32_t>(bytes.size())};
  entry.checksum = static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
  if (!store) entry.data = deflated(bytes);
  entry.deflated = !entry.data.empty() && entry.data.size() < bytes.size();
  if (!entry.deflated) entry.data = bytes;
  return entry;
}

void Zip::add(const ZipEntry& entry) {
  constexpr std::uint32_t version_made_by = 20;
  const auto offset = files.size();
  files += "PK\x03\x04";
  put_description(files, entry);
  files += entry.name + entry.data;

  directory += "PK\x01\x02";
  put16(directory, version_made_by);
  put_description(directory, entry);
  directory.append(10, '\0'); // no comment, disk 0, no attributes
  put32(directory, offset);
  directory += entry.name;
  ++count;
}

std::string Zip::finish() {
  const auto start = files.size();
  auto out = std::move(files) + directory;
  out += "PK\x05\x06";
  put32(out, 0); // disk 0, which holds the directory
  put16(out, count);
  put16(out, count);
  put32(out, directory.size());
  put32(out, start);
  put16(out, 0); // no comment
  return out;
}

} // namespace dateline::write
