// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/checksum.h"
#include "base/text.h"
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
  bool must_be_known() const { return is_upper(type()[0]); }
};

/// What IHDR says of the pixels. https://www.w3.org/TR/png-3/#11IHDR
struct Header {
  std::int64_t width = 0, height = 0, depth = 0, colours = 0;
  bool is_sound = false;

  explicit Header(std::string_view data) {
    if (data.size() != 13) return;
    width = number_at(data, 0, 4), height = number_at(data, 4, 4), depth = data[8], colours = data[9];
    is_sound = has_depth() && data[10] == 0 && data[11] == 0 && (data[12] == 0 || data[12] == 1);
  }
  bool has_palette() const { return colours == 3; }

  /// Deflate makes nothing smaller than a thousandth: who promises more pixels has none.
  bool may_hold_all(std::size_t packed) const {
    constexpr std::int64_t most = 1032;
    return height * ((width * depth + 7) / 8) / most <= static_cast<std::int64_t>(packed);
  }

 private:
  bool has_depth() const {
    switch (colours) {
    case 0: return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3: return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6: return depth == 8 || depth == 16;
    default: return false;
    }
  }
};

bool is_palette(std::string_view data) { return !data.empty() && data.size() <= 768 && data.size() % 3 == 0; }

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
  Header header(std::string_view{});
  std::size_t pixels = 0;
  bool has_palette = false;
  for (auto rest = bytes.substr(signature);;) {
    if (rest.size() < around) return cut_short();
    const auto length = static_cast<std::size_t>(number_at(rest, 0, 4));
    if (length > rest.size() - around) return cut_short();
    const Chunk chunk{rest.substr(0, length + around)};
    if (!chunk.is_sound() || (chunk.type() == "IHDR") != (image.bytes.size() == signature)) return damaged();
    if (chunk.type() == "IHDR") {
      header = Header(chunk.data());
      if (!header.is_sound) return damaged();
      if (auto fault = set_size(image, header.width, header.height)) return fault;
    }
    if (chunk.type() == "pHYs") image.dots = resolution(chunk);
    if (chunk.type() == "PLTE" && (std::exchange(has_palette, true) || !is_palette(chunk.data()))) return damaged();
    if (chunk.type() == "IDAT") pixels += chunk.data().size();
    if (chunk.type() == "IDAT" && header.has_palette() && !has_palette) return damaged();
    if (chunk.is_needed())
      image.bytes += chunk.whole;
    else if (chunk.must_be_known())
      return damaged();
    if (chunk.type() == "IEND") return pixels > 0 && header.may_hold_all(pixels) ? PictureFault{} : damaged();
    rest.remove_prefix(chunk.whole.size());
  }
}

} // namespace dateline::input
