// SPDX-License-Identifier: MIT
#include "manifest.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <cstdint>

namespace dateline::cli {

namespace {
constexpr std::string_view first_line = "dateline-manifest 1";
constexpr std::size_t hash_length = 2 * SHA256_DIGEST_SIZE;

std::string_view take(std::string_view& rest, char until) {
  const auto end = rest.find(until);
  const auto part = rest.substr(0, end);
  rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  return part;
}
} // namespace

std::string sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_digest(&context, sizeof digest, digest);
  std::string out(BASE16_ENCODE_LENGTH(sizeof digest), '\0');
  base16_encode_update(out.data(), sizeof digest, digest);
  return out;
}

bool Manifest::has(const std::string& name, const std::string& hash) const {
  const auto found = files.find(name);
  return found != files.end() && found->second.bytes == hash;
}

std::string Manifest::text() const {
  std::string out(first_line);
  out += '\n';
  for (const auto& [name, entry] : files)
    out.append(name)
        .append("\t")
        .append(entry.bytes)
        .append("\t")
        .append(entry.inputs)
        .append("\t")
        .append(entry.version)
        .append("\n");
  return out;
}

std::optional<Manifest> read_manifest(std::string_view text) {
  if (take(text, '\n') != first_line) return std::nullopt;
  Manifest out;
  while (!text.empty()) {
    const bool whole = text.find('\n') != text.npos;
    auto line = take(text, '\n');
    const std::string name(take(line, '\t'));
    const auto bytes = take(line, '\t'), inputs = take(line, '\t');
    if (whole && !name.empty() && bytes.size() == hash_length && inputs.size() == hash_length)
      out.files[name] = {std::string(bytes), std::string(inputs), std::string(line)};
  }
  return out;
}

} // namespace dateline::cli
