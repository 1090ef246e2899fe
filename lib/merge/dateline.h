// SPDX-License-Identifier: MIT
#pragma once

#include "content/document.h"
#include "content/fields.h"
#include "content/template.h"

namespace dateline::merge {

/// Puts place and date where this kind and this language have them: at the start of the lead, on a line of their own
/// before it, or at the head, under the label.
void set_dateline(std::vector<Section>& sections, const Template& subject, const Fields& fields);

} // namespace dateline::merge
