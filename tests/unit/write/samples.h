// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "content/document.h"
#include "write/write.h"

/// Documents to write out.
namespace samples {

/// Every block and inline, in Spanish, with a name in Hebrew.
dateline::Document spanish();
/// From right to left, with a name in Latin letters.
dateline::Document arabic();
dateline::Document japanese();

/// As the program writes without options.
dateline::write::Options options();

/// A document of one paragraph.
dateline::Document of(dateline::Line line);
dateline::Document of(dateline::Blocks blocks);

/// The blocks' texts as the formats have them: one each, pictures three.
std::vector<std::string> texts(const dateline::Document& document);

} // namespace samples
