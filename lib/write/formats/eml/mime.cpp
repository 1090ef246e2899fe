// SPDX-License-Identifier: MIT
#include "write/formats/eml/mime.h"

#include <fmt/format.h>

#include "write/base64.h"
#include "write/markup.h"

namespace dateline::write {

namespace {
constexpr std::size_t columns = 76;

/// A line without its end. White space at the end of one is lost on the way, unless it is encoded.
void add_quoted_printable(std::string& out, std::string_view line) {
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool inner_space = (c == ' ' || c == '\t') && at + 1 < line.size();
    const bool kept = (c > ' ' && c <= '~' && c != '=') || inner_space;
    const std::size_t size = kept ? 1 : 3;
    if (column + size >= columns) out += "=\r\n", column = 0;
    column += size;
    if (kept)
      out += c;
    else
      out += fmt::format("={:02X}", static_cast<unsigned char>(c));
  }
  out += "\r\n";
}
} // namespace

std::string text_part(std::string_view media_type, std::string_view text) {
  auto out =
      fmt::format("Content-Type: {}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", media_type);
  const auto sound = clean(text);
  for (std::size_t at = 0; at < sound.size();) {
    const auto end = std::min(sound.find('\n', at), sound.size());
    add_quoted_printable(out, std::string_view(sound).substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::string file_part(std::string_view media_type, std::string_view headers, std::string_view bytes) {
  auto out = fmt::format("Content-Type: {}\r\n{}Content-Transfer-Encoding: base64\r\n\r\n", media_type, headers);
  const auto encoded = base64(bytes);
  for (std::size_t at = 0; at < encoded.size(); at += columns)
    out.append(std::string_view(encoded).substr(at, columns)).append("\r\n");
  return out;
}

std::string multipart(std::string_view kind, const std::vector<std::string>& parts) {
  if (parts.size() == 1) return parts.front();
  auto out = fmt::format("Content-Type: multipart/{}; boundary=\"=_{}\"\r\n\r\n", kind, kind);
  for (const auto& part : parts) out += fmt::format("--=_{}\r\n{}\r\n", kind, part);
  return out + fmt::format("--=_{}--\r\n", kind);
}

} // namespace dateline::write
