// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::write {

/// A file of an archive, compressed once: it can be put into any number of archives.
struct ZipEntry {
  std::string name;
  std::string data;
  std::uint32_t checksum = 0;
  std::uint32_t size = 0;
  bool deflated = false;
};

/// Deflates, unless the bytes are to be stored as they are or would not get smaller.
ZipEntry zip_entry(std::string_view name, std::string_view bytes, bool store = false);

/// An archive that depends on nothing but its entries and their order: no times, no extra fields.
class Zip {
 public:
  void add(const ZipEntry& entry);
  std::string finish();

 private:
  std::string files;
  std::string directory;
  std::uint16_t count = 0;
};

} // namespace dateline::write
