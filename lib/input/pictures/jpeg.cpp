// SPDX-License-Identifier: MIT
#include <cmath>

#include "input/pictures/parts.h"

namespace dateline::input {

namespace {
/// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1
enum Marker : unsigned {
  dht = 0xC4,
  soi = 0xD8,
  eoi = 0xD9,
  sos = 0xDA,
  dqt = 0xDB,
  app0 = 0xE0,
  app1 = 0xE1,
  app2 = 0xE2,
  app14 = 0xEE
};
constexpr std::size_t marker_size = 2, before_data = 4;
constexpr int most_scans = 100; // programs write some ten; each goes over all of the picture

/// SOF0 to SOF15, without DHT, JPG and DAC, which lie between them.
bool begins_frame(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// What every program shows: baseline, extended and progressive, of 8 bits and as many colours as there are on a screen
/// or in print. Nobody makes the others but by mistake.
bool is_usual_frame(unsigned marker, std::string_view data) {
  const auto colours = static_cast<std::size_t>(number_at(data, 5, 1));
  const bool known = colours == 1 || colours == 3 || colours == 4;
  return marker <= 0xC2 && data[0] == 8 && known && data.size() == 6 + 3 * colours;
}

/// A marker with its length and data.
struct Segment {
  unsigned marker;
  std::string_view whole;
  std::string_view data() const { return whole.substr(before_data); }

  /// Tables, frames and scans, and what says how their colours are meant.
  bool is_needed() const {
    using namespace std::string_view_literals;
    if (marker == app2) return data().starts_with("ICC_PROFILE\0"sv);
    if (marker == app14) return data().starts_with("Adobe");
    return marker >= 0xC0 && marker < app0;
  }
};

/// What is read on the way to the end.
struct Reader {
  Image& image;
  Exif exif = {};
  int scans = 0;
  std::size_t pixels = 0; // their bytes
  bool has_quantities = false, has_codes = false;

  PictureFault take(const Segment& segment) {
    using namespace std::string_view_literals;
    const auto data = segment.data();
    if (begins_frame(segment.marker)) {
      if (data.size() < 6 || image.width != 0) return damaged();
      if (!is_usual_frame(segment.marker, data)) return {"bad-picture-coding", "bad-picture-coding-form"};
      if (auto fault = set_size(image, number_at(data, 3, 2), number_at(data, 1, 2))) return fault;
    }
    if (segment.marker == app1 && data.starts_with("Exif\0\0"sv)) exif = read_exif(data.substr(6));
    if (segment.marker == app0 && data.starts_with("JFIF\0"sv) && data.size() >= 14) take_jfif(data);
    if (segment.is_needed()) image.bytes += segment.whole;
    has_quantities = has_quantities || segment.marker == dqt;
    has_codes = has_codes || segment.marker == dht;
    if (segment.marker != sos) return {};
    return image.width == 0 || ++scans > most_scans ? damaged() : PictureFault{};
  }

  /// Each block of pixels takes a bit at least; some kinds of pictures leave out three of four.
  bool is_whole() const {
    constexpr std::int64_t most = 8 * 64 * 2;
    const auto needed = std::int64_t{image.width} * image.height / most;
    return scans > 0 && has_quantities && has_codes && needed <= static_cast<std::int64_t>(pixels);
  }

  /// The little picture that it may end with can show what was cut out of the large one.
  void take_jfif(std::string_view data) {
    using namespace std::string_view_literals;
    const auto unit = data[7];
    const auto density = static_cast<double>(number_at(data, 8, 2));
    image.dots = unit == 1 ? density : unit == 2 ? std::round(density * 2.54) : 0;
    image.bytes.append("\xFF\xE0\0\x10"sv).append(data.substr(0, 12)).append("\0\0"sv);
  }
};

/// How many bytes are pixels: up to a marker that is no restart.
std::size_t pixels_end(std::string_view bytes) {
  for (auto at = bytes.find('\xFF'); at < bytes.size(); at = bytes.find('\xFF', at + 1)) {
    const auto next = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
    if (next != 0 && (next < 0xD0 || next > 0xD7)) return at;
  }
  return bytes.size();
}

PictureFault finish(Reader& reader) {
  auto& image = reader.image;
  if (!reader.is_whole()) return damaged();
  if (image.dots == 0) image.dots = reader.exif.dots;
  if (reader.exif.orientation == 1) return {};
  const auto dots = image.dots;
  const auto upright = turned_upright(image.bytes, reader.exif.orientation);
  image = {};
  if (auto fault = upright.empty() ? damaged() : read_jpeg(upright, image)) return fault;
  image.dots = dots;
  return {};
}
} // namespace

PictureFault read_jpeg(std::string_view bytes, Image& image) {
  image.media_type = "image/jpeg";
  image.bytes = bytes.substr(0, marker_size);
  Reader reader{.image = image};
  for (auto rest = bytes.substr(marker_size);;) {
    while (rest.size() > 1 && rest[0] == '\xFF' && rest[1] == '\xFF') rest.remove_prefix(1); // fill bytes
    if (rest.size() < marker_size) return cut_short();
    const auto marker = static_cast<unsigned>(static_cast<unsigned char>(rest[1]));
    const bool stands_here = marker >= 0xC0 && (marker < 0xD0 || marker > soi); // else it has no length
    if (rest[0] != '\xFF' || !stands_here) return damaged();
    if (marker == eoi) break;
    if (rest.size() < before_data) return cut_short();
    const auto length = static_cast<std::size_t>(number_at(rest, marker_size, 2));
    if (length < 2) return damaged();
    if (marker_size + length > rest.size()) return cut_short();
    const Segment segment{marker, rest.substr(0, marker_size + length)};
    if (auto fault = reader.take(segment)) return fault;
    rest.remove_prefix(segment.whole.size());
    const auto data = marker == sos ? pixels_end(rest) : 0;
    reader.pixels += data;
    image.bytes += rest.substr(0, data);
    rest.remove_prefix(data);
  }
  image.bytes += "\xFF\xD9";
  return finish(reader);
}

} // namespace dateline::input
