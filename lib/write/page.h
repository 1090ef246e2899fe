// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/document.h"

namespace dateline::write {

/// A sheet of paper, in millimetres.
struct Page {
  double width, height;
  double start = 30, end = 25, top = 20, bottom = 18; // margins; start is where lines begin

  double text_width() const { return width - start - end; }
  double text_height() const { return height - top - bottom; }
};
Page page(const Document& document);
/// Of a picture that stands beside its caption.
inline constexpr double figure_width = 70, figure_height = 65, beside_figure = 6;

/// How large a picture is printed, in millimetres: as its file says, or else at 150 dots an inch; within a frame.
struct Size {
  double width, height;
};
/// Higher than wide: as wide as the text it would be a tower, so it is half as wide.
inline bool is_tall(const Image& image) { return image.height > image.width; }
Size fitted(const Image& image, const Size& most);
inline constexpr Size largest_logo{60, 18};
/// Of the column that it stands in, if its caption stands beside it: that of a tall one stays near.
double figure_column(const Image& image);

/// The headline as it runs above the following pages, on one line: cut if it is long, at a space if one is near.
std::string short_title(const std::string& title);

/// "2 / 3" above the following pages, as the language words it: its texts, and "{page}" and "{pages}" for the numbers.
std::vector<std::string> page_of(const Document& document);

} // namespace dateline::write
