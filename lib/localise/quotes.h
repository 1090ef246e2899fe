// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "localise/context.h"

namespace dateline::localise {

/// A quote's paragraphs in the marks of the language, each opened again and the last one closed; marks inside become
/// the inner ones. `attributed`: the full stop before the last mark gives way as the press has it.
std::vector<std::string> marked_quote(const std::string& text, const Conventions& conventions, bool attributed);

/// The release's quotes, in its order; of one without words nothing is there.
std::vector<QuoteLines> quotes(const Context& context);

} // namespace dateline::localise
