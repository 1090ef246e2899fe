// SPDX-License-Identifier: MIT
#include "disk/manifest.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <tuple>

#include "dateline.h"

namespace dateline::cli {

namespace {
constexpr std::size_t hash_length = 2 * SHA256_DIGEST_SIZE;
static_assert(std::tuple_size_v<Hash> == SHA256_DIGEST_SIZE);

std::string_view take_field(std::string_view& line) {
  const auto end = line.find('\t');
  const auto field = line.substr(0, end);
  line.remove_prefix(end == line.npos ? line.size() : end + 1);
  return field;
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

std::string manifest_line(const std::string& name, const Hash& bytes, const Hash& inputs) {
  static const auto made_by = std::string(version()) + " ICU " + icu_version();
  auto line = name + '\t';
  append(line, bytes);
  line += '\t';
  append(line, inputs);
  return line.append("\t").append(made_by);
}

std::optional<ManifestEntry> read_manifest_line(std::string_view line) {
  const auto name = take_field(line);
  const auto bytes = hash_of(take_field(line)), inputs = hash_of(take_field(line));
  return !name.empty() && bytes && inputs ? std::optional(ManifestEntry{name, *bytes}) : std::nullopt;
}

} // namespace dateline::cli
