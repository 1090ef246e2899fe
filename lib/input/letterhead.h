// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "content/letterhead.h"
#include "input/media.h"

namespace dateline::input {

/// A chapter's own paper, from an ODT. Null, and `bad-letterhead`, if it is none, or holds what no paper has (a macro,
/// a picture from elsewhere); what else is not taken over is said in one note, `letterhead-dropped`.
std::shared_ptr<const Letterhead> read_letterhead(const Excerpt& file, const PictureFolder& folder,
                                                  Diagnostics& diagnostics);

} // namespace dateline::input
