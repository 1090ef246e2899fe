// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "write/markup.h"
#include "write/page.h"

namespace dateline::write::wordprocessing {

/// A picture as a part of WordprocessingML shows it.
struct Drawing {
  int id; // of this one alone in the document
  std::string name;
  std::string alternative; // the text instead of it
  std::string link;        // the id by which the part refers to an address; empty: none
  std::string image;       // that of the picture's bytes
  Size size;
};

/// A run that is a picture.
void write_drawing(Markup& xml, const Drawing& drawing);

} // namespace dateline::write::wordprocessing
