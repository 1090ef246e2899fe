// SPDX-License-Identifier: MIT
#include <array>

#include "input/input.h"
#include "input/pictures/parts.h"

namespace dateline::input {

namespace {
constexpr std::int64_t most_pixels = 50'000'000; // what an office program can still open

struct Kind {
  std::size_t at;
  std::string_view bytes, name;
};
/// What people have instead of PNG and JPEG, by the bytes that it begins with.
constexpr std::array kinds = {
    Kind{8, "WEBP", "WebP"},       Kind{0, "GIF8", "GIF"},       Kind{0, {"II*\0", 4}, "TIFF"},
    Kind{0, {"MM\0*", 4}, "TIFF"}, Kind{4, "ftyphei", "HEIC"},   Kind{4, "ftypmif1", "HEIC"},
    Kind{4, "ftypavif", "AVIF"},   Kind{0, "BM", "BMP"},         Kind{0, "%PDF", "PDF"},
    Kind{4, "JXL ", "JPEG XL"},    Kind{4, "jP  ", "JPEG 2000"}, Kind{0, "8BPS", "PSD"},
    Kind{0, "<svg", "SVG"},        Kind{0, "<?xml", "XML"},
};

PictureFault other_kind(std::string_view bytes) {
  for (const auto& kind : kinds)
    if (bytes.size() > kind.at && bytes.substr(kind.at).starts_with(kind.bytes))
      return {"bad-picture-kind", "bad-picture-form", {{"kind", std::string(kind.name)}}};
  return {"bad-picture", "bad-picture-form"};
}
} // namespace

PictureFault set_size(Image& image, std::int64_t width, std::int64_t height) {
  if (width < 1 || height < 1) return damaged();
  if (width > most_pixels / height)
    return {"bad-picture-pixels",
            "bad-picture-pixels-form",
            {{"number", width / 1000 * height / 1000}, {"limit", most_pixels / 1'000'000}}};
  image.width = static_cast<int>(width);
  image.height = static_cast<int>(height);
  return {};
}

ReadImage read_image(std::string bytes, std::string_view svg) {
  Image image;
  auto fault = bytes.starts_with("\x89PNG\r\n\x1A\n") ? read_png(bytes, image)
               : bytes.starts_with("\xFF\xD8\xFF")    ? read_jpeg(bytes, image)
                                                      : other_kind(bytes);
  if (!fault && !svg.empty()) fault = read_svg(svg, image);
  if (fault) return {.image = nullptr, .fault = fault.message, .help = fault.help, .arguments = fault.arguments};
  return {.image = std::make_shared<const Image>(std::move(image))};
}

} // namespace dateline::input
