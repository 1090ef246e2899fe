// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

/// The languages of messages as BCP 47 tags, the best first. As gettext has it, LC_ALL, LC_MESSAGES or LANG, the first
/// that says something, names one; unless that is C or POSIX, LANGUAGE names others in its place, with colons between.
std::vector<std::string> message_languages();

/// "es_MX.UTF-8" → "es-MX", "sr_RS@latin" → "sr-Latn-RS", "C" → "en".
std::string tag_of_locale(std::string_view locale);

} // namespace dateline::cli
