// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// A file that is inside the program: "templates/event/es.md", "locales/i18n/en.json", "man/dateline.txt".
std::optional<std::string_view> builtin(std::string_view path);

/// The paths that begin with `prefix`, sorted.
std::vector<std::string_view> builtin_paths(std::string_view prefix);

} // namespace dateline
