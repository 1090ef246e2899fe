// SPDX-License-Identifier: MIT
#pragma once

#include "write/write.h"

namespace dateline::write {

extern const Format markdown, html, plain, wikitext, odt, fodt, docx, eml, ninjs, json;

} // namespace dateline::write
