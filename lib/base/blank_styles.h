// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace dateline {

/// The kind of a blank by the word that stands for it: "number", "selectordinal".
std::optional<BlankKind> blank_kind(std::string_view word);
/// The word of a kind; empty for a plain blank, which has none.
std::string_view word_of(BlankKind kind);
const std::vector<std::string>& blank_kind_words();

/// The named styles of a kind; what begins with `::` comes beside them.
const std::vector<std::string>& named_styles(BlankKind kind);

/// Whether `style` is one that a blank of this kind may have: a named one, or one of the closed list of skeletons.
bool is_style(BlankKind kind, std::string_view style);

} // namespace dateline
