// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "input/slips.h"

namespace dateline::input {

inline constexpr std::string_view blanks = " \t\r";

/// A value as it is written, alone on its line or in a list.
struct Token {
  Fault& fault;
  std::size_t begin;
  std::size_t end;
  bool alone; // it is all that the line gives its key

  std::string_view text() const { return fault.text(begin, end); }

  /// Reports it, with what to write instead, if that is known; for a value alone on its line, with its key.
  bool report(std::string_view message, std::string corrected, Diagnostics& diagnostics,
              std::string_view help = "write-instead") const;
};

/// The text in quotation marks, those inside with a backslash.
std::string quoted(std::string_view text);
/// The text without a comment behind it.
std::string_view without_comment(std::string_view text);
/// The length of the typographic quotation mark that a text begins with; 0: it begins with none.
std::size_t curly_at_front(std::string_view text);

/// Whether the key is one of those whose value is a date in every release and chapter.
bool wants_date(const Statement& statement);
bool report_no_date(const Token& token, Diagnostics& diagnostics);

/// Each reports what people type wrong in such a value, and says whether it is that.
bool slip_in_text(const Token& token, Diagnostics& diagnostics);
bool slip_in_number(const Token& token, Diagnostics& diagnostics); // a date or time too
bool slip_in_list(const Token& token, Diagnostics& diagnostics);   // what should be one
/// A comma that is missing between two keys of an inline table.
bool comma_before_key(Fault& fault, const Token& item, Diagnostics& diagnostics);
/// Whether a key stands here, and its `=`.
bool begins_pair(std::string_view text);

} // namespace dateline::input
