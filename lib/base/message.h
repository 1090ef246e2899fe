// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace dateline {

/// Blanks: `{x}`, `{x, date, long}`, `{x, plural, one {…} other {…}}`, in ICU's MessageFormat syntax, but that an
/// apostrophe is an apostrophe and a literal brace is `\{` or `\}`. They are read once and evaluated as often as
/// wanted.

enum class BlankKind : std::uint8_t { plain, number, date, time, datetime, dates, list, plural, select, ordinal };

struct Branch;

struct Blank {
  std::string name;
  BlankKind kind = BlankKind::plain;
  std::string style;            // "long", "::currency/EUR"; of number, date, time, datetime, dates, list
  double offset = 0;            // of a plural
  std::vector<Branch> branches; // of plural, select, ordinal
  Span span;                    // from brace to brace
  Span name_span;
  Span style_span;
  bool faulty = false; // it could not be read, which was reported; `name` is what a draft shows in its place
};

/// `#` in a branch of a plural: the number, less the offset.
struct NumberSign {};

using Piece = std::variant<std::string, NumberSign, Blank>;
using Message = std::vector<Piece>;

struct Branch {
  std::string selector; // "one", "other", "=0", "feminine"
  Message message;
  Span span; // of the selector
};

/// A text cut at its blanks: where blank number n stood there are U+FDD0, n in decimal digits, U+FDD1. `\{` and `\}`
/// are still as they were; `plain_braces` undoes them where no other parser will.
struct CutText {
  Excerpt text;
  std::vector<Blank> blanks;
};

/// What stands for blank number n.
std::string stand_in(std::size_t blank);
/// If `text` at `offset` begins with a stand-in: its number, and `offset` is moved behind it.
std::optional<std::size_t> read_stand_in(std::string_view text, std::size_t& offset);

/// What stands for a line break beside a blank, U+FDD8: whether it is a space is known with the value.
inline constexpr std::string_view open_break = "\xEF\xB7\x98";

/// Cuts prose. Faults are `bad-blank` (or `too-large`: a blank over 4 KiB or 8 deep) at their place, and the blank is
/// `faulty`. Refused here: every syntax error, `choice` and other unknown types, an empty or unknown style, a
/// selector twice, no `other`, a plural form that `language` does not have, a lone `}`.
CutText cut(const Excerpt& prose, const std::string& language, Diagnostics& diagnostics);

/// Without its `\` before `{` and `}`.
std::string plain_braces(std::string_view text);

/// How evaluation asks back for values. Each is asked only for what is on the branch taken.
struct Answers {
  std::function<std::optional<std::string>(const Blank&)> text;   // plain and formatted blanks; nothing: no value
  std::function<std::optional<double>(const Blank&)> number;      // the number of a plural or ordinal
  std::function<std::optional<std::string>(const Blank&)> choice; // the selector of a select
  std::function<std::string(const Blank&, double)> sign;          // `#` of that plural, offset already taken off
};

/// A blank's text; or, if a value that it needed is missing, the blank that had none.
struct Evaluated {
  std::string text;
  const Blank* missing = nullptr;
};
Evaluated evaluate(const Blank& blank, const std::string& language, const Answers& answers);

/// CLDR's plural category of a number in a language: "one", "few", "other" …; the categories it has, "other" last.
std::string plural_category(double number, const std::string& language, bool ordinal = false);
const std::vector<std::string>& plural_categories(const std::string& language, bool ordinal = false);

} // namespace dateline
