// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/document.h"

namespace dateline::write {

/// The dateline as printed, without the dash that leads to the text; empty if there is none.
std::string dateline_text(const Document& document);

} // namespace dateline::write
