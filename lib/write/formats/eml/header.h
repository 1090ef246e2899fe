// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/mailbox.h"

/// The head of a mail: ASCII, lines of at most 76 columns where words allow it, whatever the texts hold. Nothing in a
/// text ends a line: who writes a subject writes no other header.
namespace dateline::write {

/// RFC 5322, and RFC 2047 where the text is more than plain words. Empty if there is no text.
std::string text_header(std::string_view name, std::string_view text);
/// Empty if there is nobody.
std::string address_header(std::string_view name, const std::vector<Mailbox>& mailboxes);
/// `; name=value`, and RFC 2231 where the value is more than a plain name.
std::string parameter(std::string_view name, std::string_view value);

} // namespace dateline::write
