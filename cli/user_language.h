// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::cli {

/// The language of messages: LC_ALL, LC_MESSAGES, LANG, the first that says something, as a BCP 47 tag.
std::string message_language();

/// "es_MX.UTF-8" → "es-MX", "sr_RS@latin" → "sr-Latn-RS", "C" → "en".
std::string tag_of_locale(std::string_view locale);

} // namespace dateline::cli
