// SPDX-License-Identifier: MIT
#include "base/colour.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dateline {

namespace {
using Colour = std::array<double, 3>; // red, green, blue: 0 to 255

Colour parse(std::string_view text) {
  std::uint32_t value = 0;
  const auto* end = text.data() + text.size();
  const bool read = text.size() == 7 && text[0] == '#' && std::from_chars(text.data() + 1, end, value, 16).ptr == end;
  if (!read) value = 0x3366CC;
  return {static_cast<double>(value >> 16 & 0xFF), static_cast<double>(value >> 8 & 0xFF),
          static_cast<double>(value & 0xFF)};
}

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const Colour& colour) {
  constexpr std::array<double, 3> weights{0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const double part = colour[i] / 255;
    sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double between(const Colour& one, const Colour& other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}
} // namespace

double contrast(std::string_view one, std::string_view other) { return between(parse(one), parse(other)); }

std::string readable(std::string_view colour, std::string_view ground) {
  constexpr double step = 0.05;
  auto text = parse(colour);
  const auto behind = parse(ground);
  const double target = luminance(behind) > 0.18 ? 0 : 255;
  for (double share = 0; share < 1 && between(text, behind) < enough_contrast; share += step)
    for (double& part : text) part = std::round(part + (target - part) * step);
  return fmt::format("#{:02x}{:02x}{:02x}", static_cast<int>(text[0]), static_cast<int>(text[1]),
                     static_cast<int>(text[2]));
}

} // namespace dateline
