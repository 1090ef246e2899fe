// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "content/block.h"

namespace dateline::input {

/// What is wrong with a picture: the key of a message and what it prints. Without a message nothing is.
struct PictureFault {
  std::string_view message = {}, help = {};
  std::vector<Argument> arguments = {};
  explicit operator bool() const { return !message.empty(); }
};

inline PictureFault cut_short() { return {"bad-picture-short", "bad-picture-again"}; }
inline PictureFault damaged() { return {"bad-picture-damaged", "bad-picture-again"}; }

/// A number of `width` bytes, the highest first; they must be there.
inline std::int64_t number_at(std::string_view bytes, std::size_t at, std::size_t width) {
  std::int64_t out = 0;
  for (std::size_t i = 0; i < width; ++i) out = out * 256 + static_cast<unsigned char>(bytes[at + i]);
  return out;
}

/// Size of a picture, if a document can have one of that size.
PictureFault set_size(Image& image, std::int64_t width, std::int64_t height);

/// PNG and JPEG, by their chunks and segments: all that is needed to show the picture is kept as it is; descriptions
/// (EXIF, XMP, IPTC, comments), in which a camera writes where it was, and whatever follows the end are not.
PictureFault read_png(std::string_view bytes, Image& image);
PictureFault read_jpeg(std::string_view bytes, Image& image);

/// What EXIF says that is needed: which way up the picture is (1 to 8), and its resolution, 0 if it does not say.
struct Exif {
  int orientation = 1;
  double dots = 0;
};
Exif read_exif(std::string_view tiff);

/// A JPEG whose pixels lie as `orientation` says, turned upright without decoding them; empty if it cannot be read.
/// Where a side is no multiple of a block (8 or 16 pixels) and that edge would come to stand first, its last pixels are
/// cut off.
std::string turned_upright(std::string_view jpeg, int orientation);

/// An SVG as a document may hold it: well-formed and asking for nothing outside itself; a DOCTYPE, which says nothing
/// that anyone reads, is left out.
PictureFault read_svg(std::string_view bytes, Image& image);

} // namespace dateline::input
