// SPDX-License-Identifier: MIT
#include "input/slips_token.h"

#include <fmt/core.h>

namespace dateline::input {

bool Token::report(std::string_view message, std::string corrected, Diagnostics& diagnostics,
                   std::string_view help) const {
  if (alone && !corrected.empty()) corrected = fmt::format("{} = {}", fault.key_text(), corrected);
  diagnostics.add({.rule = "bad-toml",
                   .message = message,
                   .span = fault.span(begin, end),
                   .arguments = {{"key", std::string(fault.key_text())},
                                 {"value", std::string(text())},
                                 {"corrected", std::move(corrected)}},
                   .help = help});
  return true;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '"') ++at;
    if (text[at] == '"' || text[at] == '\\') out += '\\';
    out += text[at];
  }
  return out + '"';
}

std::string_view without_comment(std::string_view text) {
  text = text.substr(0, text.find(" #"));
  const auto last = text.find_last_not_of(blanks);
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

} // namespace dateline::input
