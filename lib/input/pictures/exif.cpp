// SPDX-License-Identifier: MIT
#include <cmath>

#include "input/pictures/parts.h"

namespace dateline::input {

namespace {
/// TIFF 6.0: numbers in the order of bytes that its first two say; 0 where there is nothing.
struct Tiff {
  std::string_view bytes;
  bool little = bytes.starts_with("II");

  std::size_t number(std::size_t at, std::size_t width) const {
    if (at > bytes.size() || width > bytes.size() - at) return 0;
    std::size_t out = 0;
    for (std::size_t i = 0; i < width; ++i)
      out = out << 8 | static_cast<unsigned char>(bytes[at + (little ? width - 1 - i : i)]);
    return out;
  }
  double fraction(std::size_t at) const {
    const auto under = number(at + 4, 4);
    return under == 0 ? 0 : static_cast<double>(number(at, 4)) / static_cast<double>(under);
  }
};
} // namespace

Exif read_exif(std::string_view bytes) {
  constexpr std::size_t entry = 12, orientation = 0x112, resolution = 0x11A, unit = 0x128;
  const Tiff tiff{bytes};
  Exif out;
  if (tiff.number(2, 2) != 42) return out;
  const auto table = tiff.number(4, 4);
  const auto count = tiff.number(table, 2);
  double inch = 1; // in units of the resolution
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = table + 2 + i * entry;
    const auto value = tiff.number(at + 8, 2);
    switch (tiff.number(at, 2)) {
    case orientation: out.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1; break;
    case resolution: out.dots = tiff.fraction(tiff.number(at + 8, 4)); break;
    case unit: inch = value == 3 ? 2.54 : 1; break;
    default: break;
    }
  }
  out.dots = std::round(out.dots * inch);
  return out;
}

} // namespace dateline::input
