// SPDX-License-Identifier: MIT
// Any bytes as a picture, and as the SVG of one.
#include <cstddef>
#include <cstdint>
#include <string>

#include "input/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dateline;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto read = input::read_image(bytes);
  if (read.image) {
    const auto again = input::read_image(read.image->bytes);
    if (!again.image || again.image->bytes != read.image->bytes) __builtin_trap(); // it was not clean
  }
  // The smallest PNG that there is, for the SVG to go with.
  using namespace std::string_view_literals;
  static const std::string png(
      "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x8\0\0\0\0\x3A\x7E\x9B\x55\0\0\0\nIDAT\x78\x9C\x63\x60\0\0\0\2\0\1\x48\xAF\xA4\x71\0\0\0\0IEND\xAE\x42\x60\x82"sv);
  const auto drawn = input::read_image(png, bytes);
  if (!drawn.image && drawn.fault.find("svg") == drawn.fault.npos) __builtin_trap();
  if (drawn.image && !drawn.image->vector.empty() && !input::read_image(png, drawn.image->vector).image)
    __builtin_trap();
  return 0;
}
