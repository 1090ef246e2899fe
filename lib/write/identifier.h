// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "content/document.h"

namespace dateline::write {

/// A URI that names the release in one of its languages, wherever it is published, and however often it is written: a
/// tag (RFC 4151) of the host of the chapter's website, or else of its mail, and the release's date; where there is no
/// host or no date, a UUID of what names it (RFC 4122, version 5).
std::string identifier(const Document& document, std::string_view language);

} // namespace dateline::write
