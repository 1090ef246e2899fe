// SPDX-License-Identifier: MIT
#pragma once

#include "content/template.h"
#include "input/keys.h"

namespace dateline::input {

/// What a language file says to whoever fills the template in: `use`, `avoid`, [help], [why] and [examples]; and the
/// heads of columns. A name that the template does not have is `unknown-field` or `unknown-section`.
void read_guide(Keys& keys, const Template& subject, TemplateText& to);

} // namespace dateline::input
