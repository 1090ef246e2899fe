// SPDX-License-Identifier: MIT
#include <string_view>

#include "input/input.h"

namespace dateline::input {

namespace {
constexpr std::int64_t largest_side = 100'000, most_pixels = 50'000'000; // what an office program can still open

unsigned byte(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// A number of two or four bytes, the highest first.
std::int64_t number(std::string_view bytes, std::size_t at, std::size_t width) {
  std::int64_t out = 0;
  for (std::size_t i = 0; i < width; ++i) out = out * 256 + byte(bytes, at + i);
  return out;
}

bool set_size(Image& image, std::int64_t width, std::int64_t height) {
  if (width < 1 || height < 1 || width > largest_side || height > largest_side) return false;
  if (width * height > most_pixels) return false;
  image.width = static_cast<int>(width);
  image.height = static_cast<int>(height);
  return true;
}

/// https://www.w3.org/TR/png/#11IHDR: the first chunk says the size.
bool read_png(std::string_view bytes, Image& image) {
  if (!bytes.starts_with("\x89PNG\r\n\x1A\n") || bytes.size() < 33 || bytes.substr(12, 4) != "IHDR") return false;
  if (bytes.rfind("IEND") == bytes.npos) return false; // it was cut short
  image.media_type = "image/png";
  return set_size(image, number(bytes, 16, 4), number(bytes, 20, 4));
}

/// A marker of JPEG that begins a frame: SOF0 to SOF15, without DHT, JPG and DAC, which lie between them.
bool begins_frame(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1.1 and B.2.2: segments, each with its length, up to the frame's.
bool read_jpeg(std::string_view bytes, Image& image) {
  if (!bytes.starts_with("\xFF\xD8\xFF")) return false;
  if (bytes.rfind("\xFF\xD9") == bytes.npos) return false; // it was cut short
  image.media_type = "image/jpeg";
  for (std::size_t at = 2; at + 9 <= bytes.size();) {
    if (byte(bytes, at) != 0xFF) return false;
    const auto marker = byte(bytes, at + 1);
    if (marker == 0xFF) { // a fill byte
      ++at;
    } else if (begins_frame(marker)) {
      return set_size(image, number(bytes, at + 7, 2), number(bytes, at + 5, 2));
    } else if (marker == 0xD9 || marker == 0xDA) {
      return false; // the picture ends, or begins, before its size was said
    } else {
      const auto length = static_cast<std::size_t>(number(bytes, at + 2, 2));
      if (length < 2) return false;
      at += 2 + length;
    }
  }
  return false;
}
} // namespace

std::shared_ptr<const Image> read_image(std::string bytes) {
  Image image;
  if (!read_png(bytes, image) && !read_jpeg(bytes, image)) return nullptr;
  image.bytes = std::move(bytes);
  return std::make_shared<const Image>(std::move(image));
}

} // namespace dateline::input
