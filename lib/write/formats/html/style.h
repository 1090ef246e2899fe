// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/document.h"

namespace dateline::write {

/// The style sheet of a page: for a screen, light and dark, and for paper.
std::string style_sheet(const Document& document);

} // namespace dateline::write
