// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "base/checksum.h"
#include "input/pictures/parts.h"

namespace dateline::input {

namespace {
/// What shows the picture, and its animation. https://www.w3.org/TR/png-3/#5ChunkOrdering
constexpr std::array<std::string_view, 20> needed = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
                                                     "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
                                                     "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"};

struct Chunk {
  std::string_view whole; // length, type, data, checksum
  std::string_view type() const { return whole.substr(4, 4); }
  std::string_view data() const { return whole.substr(8, whole.size() - 12); }
  bool is_sound() const { return checksum(whole.substr(4, whole.size() - 8)) == number_at(whole, whole.size() - 4, 4); }
  bool is_needed() const { return std::find(needed.begin(), needed.end(), type()) != needed.end(); }
  bool must_be_known() const { return type()[0] >= 'A' && type()[0] <= 'Z'; }
};

PictureFault read_size(const Chunk& chunk, Image& image) {
  if (chunk.data().size() != 13) return damaged();
  return set_size(image, number_at(chunk.data(), 0, 4), number_at(chunk.data(), 4, 4));
}

/// The picture is square in its pixels, as all are that a newsroom prints.
double resolution(const Chunk& chunk) {
  constexpr double inch = 0.0254;
  const bool metres = chunk.data().size() == 9 && chunk.data()[8] == 1;
  return metres ? std::round(static_cast<double>(number_at(chunk.data(), 0, 4)) * inch) : 0;
}
} // namespace

PictureFault read_png(std::string_view bytes, Image& image) {
  constexpr std::size_t signature = 8, around = 12;
  image.media_type = "image/png";
  image.bytes = bytes.substr(0, signature);
  bool has_pixels = false;
  for (auto rest = bytes.substr(signature);;) {
    if (rest.size() < around) return cut_short();
    const auto length = static_cast<std::size_t>(number_at(rest, 0, 4));
    if (length > rest.size() - around) return cut_short();
    const Chunk chunk{rest.substr(0, length + around)};
    if (!chunk.is_sound() || (chunk.type() == "IHDR") != (image.bytes.size() == signature)) return damaged();
    if (chunk.type() == "IHDR")
      if (auto fault = read_size(chunk, image)) return fault;
    if (chunk.type() == "pHYs") image.dots = resolution(chunk);
    if (chunk.type() == "IDAT") has_pixels = true;
    if (chunk.is_needed())
      image.bytes += chunk.whole;
    else if (chunk.must_be_known())
      return damaged();
    if (chunk.type() == "IEND") return has_pixels ? PictureFault{} : damaged();
    rest.remove_prefix(chunk.whole.size());
  }
}

} // namespace dateline::input
