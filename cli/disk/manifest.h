// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::cli {

using Hash = std::array<std::uint8_t, 32>;
Hash sha256(std::string_view bytes);

/// What the program wrote into a folder: a line a file, by name, behind a first line that says what this is.
inline constexpr std::string_view manifest_name = ".dateline-manifest";
inline constexpr std::string_view manifest_first_line = "dateline-manifest 1";

/// Of a file of this name: the hashes of its bytes and of what it was made from, the version of the program and of ICU.
std::string manifest_line(const std::string& name, const Hash& bytes, const Hash& inputs);

struct ManifestEntry {
  std::string_view name;
  Hash bytes;
};
/// Nothing if the line is not whole.
std::optional<ManifestEntry> read_manifest_line(std::string_view line);

} // namespace dateline::cli
