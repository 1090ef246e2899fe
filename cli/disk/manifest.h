// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::cli {

using Hash = std::array<std::uint8_t, 32>;
Hash sha256(std::string_view bytes);

/// What the program wrote into a folder: `.dateline-manifest`.
struct Manifest {
  struct Entry {
    Hash bytes;          // of the file
    Hash inputs;         // of what it was made from
    std::string version; // of the program and of ICU
  };
  std::map<std::string, Entry> files; // by name

  bool has(const std::string& name, const Hash& hash) const;
  std::string text() const; // hashes in hexadecimal
};

inline constexpr std::string_view manifest_name = ".dateline-manifest";

/// A line that is not whole is passed over; nothing if the first is not that of a manifest.
std::optional<Manifest> read_manifest(std::string_view text);

} // namespace dateline::cli
