// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "content/document.h"

namespace dateline::write {

/// The pictures of a document in their order, wherever they stand; links to other media are none.
std::vector<const Picture*> pictures(const Document& document);

/// Whose work a picture is, for other programs: the names alone, without roles, with commas between them.
std::string author_names(const Picture& picture);

/// What plain text says of a picture: the text instead of it, in brackets as none of the release's own sentences; of
/// other media, the title. It leads to the source.
Line in_place_of(const Picture& picture);

} // namespace dateline::write
