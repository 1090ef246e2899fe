// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"

namespace dateline::input {

/// Whether a character may stand in a key without quotation marks.
inline bool is_bare(char c) { return is_alphanumeric(c) || c == '_' || c == '-'; }

/// Part of a dotted key, quotation marks taken off; bytes [begin, end) with them.
struct KeyPart {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A line of a TOML file that says something (its value may go on over several lines), cut out without being judged:
/// sound TOML is cut where TOML cuts it, and what is broken where a person would.
struct Statement {
  enum class Kind : std::uint8_t { pair, header, array_header };
  enum class Open : std::uint8_t { none, bracket, text }; // what is never closed

  Kind kind = Kind::pair;
  std::size_t begin = 0;    // of the key, or of the header's bracket
  std::size_t end = 0;      // behind the last byte, white space and comment left out
  std::size_t line_end = 0; // behind its last line, line end left out
  std::vector<KeyPart> key;
  std::size_t equals = std::string_view::npos;
  std::size_t value = 0; // where the value begins; no value: `end`
  Open open = Open::none;
  std::size_t open_at = 0; // the bracket or the quotation marks
  std::size_t deepest = 0; // of brackets in the value
  std::size_t deepest_at = 0;
  std::size_t dots = 0;                                     // most dots of a key in the value
  std::vector<std::pair<std::size_t, std::size_t>> strings; // in the value, marks included; those that are closed
  std::vector<std::string> path; // tables and key; an entry of an array of tables has its number behind it
};

/// The statements of a file, in its order.
std::vector<Statement> lay_out(std::string_view text);

/// Where the string that begins at `begin` (a quotation mark) ends: behind its last mark. A text of one line that is
/// not closed ends with its line, one of several lines with the file; `closed` says so.
struct StringEnd {
  std::size_t end;
  bool closed;
};
StringEnd string_end(std::string_view text, std::size_t begin);
/// Whether the quotation mark at `at` is the first of three, which open a text of several lines.
bool opens_lines(std::string_view text, std::size_t at);

/// The end of the line `at` stands in, line end left out.
std::size_t line_end(std::string_view text, std::size_t at);

} // namespace dateline::input
