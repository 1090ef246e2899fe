// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The parts of a mail (RFC 2045, 2046): headers, an empty line, a body. Lines end with CRLF and have 76 columns.
namespace dateline::write {

/// A part that is a text, which is UTF-8 and whose lines end with a line feed: quoted-printable.
std::string text_part(std::string_view media_type, std::string_view text);
/// A part that is a file: base64. `headers` are what is said of it besides.
std::string file_part(std::string_view media_type, std::string_view headers, std::string_view bytes);

/// Parts that belong together: `kind` is mixed, alternative or related. A boundary is `=_` and the kind: neither
/// encoding ever has these two characters beside each other. One part alone is itself.
std::string multipart(std::string_view kind, const std::vector<std::string>& parts);

} // namespace dateline::write
