// SPDX-License-Identifier: MIT
#pragma once

#include "content/document.h"
#include "content/fields.h"

namespace dateline::merge {

/// Makes the spaces of a document's text no-break ones where its language wants them: before a French question mark,
/// say. Only a space that stands there is changed; none is added.
void set_spaces(Document& document, const Fields& fields);

} // namespace dateline::merge
