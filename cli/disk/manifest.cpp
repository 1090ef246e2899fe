// SPDX-License-Identifier: MIT
#include "disk/manifest.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <tuple>

namespace dateline::cli {

namespace {
constexpr std::string_view first_line = "dateline-manifest 1";
constexpr std::size_t hash_length = 2 * SHA256_DIGEST_SIZE;
static_assert(std::tuple_size_v<Hash> == SHA256_DIGEST_SIZE);

std::string_view take(std::string_view& rest, char until) {
  const auto end = rest.find(until);
  const auto part = rest.substr(0, end);
  rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  return part;
}
void append(std::string& out, const Hash& hash) {
  char digits[hash_length];
  base16_encode_update(digits, hash.size(), hash.data());
  out.append(digits, hash_length);
}

std::optional<Hash> hash_of(std::string_view digits) {
  Hash out;
  base16_decode_ctx context;
  base16_decode_init(&context);
  auto length = out.size();
  const bool read = digits.size() == hash_length &&
                    base16_decode_update(&context, &length, out.data(), digits.size(), digits.data()) != 0;
  return read && length == out.size() ? std::optional(out) : std::nullopt;
}
} // namespace

Hash sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  Hash out;
  sha256_digest(&context, out.size(), out.data());
  return out;
}

bool Manifest::has(const std::string& name, const Hash& hash) const {
  const auto found = files.find(name);
  return found != files.end() && found->second.bytes == hash;
}

std::string Manifest::text() const {
  std::size_t length = first_line.size() + 1;
  for (const auto& [name, entry] : files) length += name.size() + 2 * hash_length + entry.version.size() + 4;
  std::string out;
  out.reserve(length); // of ten thousand files it is two megabytes, which are not to be copied as they grow
  out.append(first_line) += '\n';
  for (const auto& [name, entry] : files) {
    out.append(name) += '\t';
    append(out, entry.bytes);
    out += '\t';
    append(out, entry.inputs);
    out.append("\t").append(entry.version) += '\n';
  }
  return out;
}

std::optional<Manifest> read_manifest(std::string_view text) {
  if (take(text, '\n') != first_line) return std::nullopt;
  Manifest out;
  while (!text.empty()) {
    const bool whole = text.find('\n') != text.npos;
    auto line = take(text, '\n');
    const std::string name(take(line, '\t'));
    const auto bytes = hash_of(take(line, '\t')), inputs = hash_of(take(line, '\t'));
    if (whole && !name.empty() && bytes && inputs) out.files[name] = {*bytes, *inputs, std::string(line)};
  }
  return out;
}

} // namespace dateline::cli
