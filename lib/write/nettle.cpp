// SPDX-License-Identifier: MIT
#include <nettle/base16.h>
#include <nettle/base64.h>
#include <nettle/sha1.h>

#include <array>

#include "write/base64.h"
#include "write/sha1.h"

namespace dateline::write {

namespace {
const std::uint8_t* bytes_of(std::string_view bytes) { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }
} // namespace

std::string base64(std::string_view bytes) {
  std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  base64_encode_raw(out.data(), bytes.size(), bytes_of(bytes));
  return out;
}

std::string sha1(std::string_view bytes) {
  sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, bytes.size(), bytes_of(bytes));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest;
  sha1_digest(&context, digest.size(), digest.data());
  std::string out(BASE16_ENCODE_LENGTH(digest.size()), '\0');
  base16_encode_update(out.data(), digest.size(), digest.data());
  return out;
}

} // namespace dateline::write
