// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/block.h"
#include "write/formats/wikitext/escape.h"

namespace dateline::write {

/// A line in wikitext, which holds no line feed: hard breaks are <br>.
std::string wikitext_line(const Line& line, WikiPlace place = WikiPlace::inside);

} // namespace dateline::write
