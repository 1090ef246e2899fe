// SPDX-License-Identifier: MIT
#include "base/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/casemap.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace dateline {

namespace {
constexpr char32_t replacement = 0xFFFD;

/// The character at `offset`, which is moved behind it; a negative number for what is not UTF-8.
UChar32 decode(std::string_view text, std::size_t& offset) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto at = static_cast<std::int32_t>(offset);
  UChar32 character = 0;
  U8_NEXT(bytes, at, static_cast<std::int32_t>(text.size()), character);
  offset = static_cast<std::size_t>(at);
  return character;
}

constexpr std::uint64_t each_byte = 0x0101010101010101;

/// How many bytes at the front of a text pass, looked at eight at a time: `odd` has the highest bit of a byte set if
/// one of the eight does not.
std::size_t passing(std::string_view text, const auto& odd, const auto& passes) {
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((odd(eight) & (each_byte * 0x80)) != 0) break;
  }
  while (at < text.size() && passes(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

std::size_t ascii_length(std::string_view text) {
  return passing(
      text, [](std::uint64_t eight) { return eight; }, [](unsigned char c) { return c < 0x80; });
}

/// Whether each character is one for the reader too: no mark that is set on another comes before U+0300.
bool stand_alone(std::string_view text) {
  constexpr unsigned char first_byte_of_marks = 0xCC;
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < first_byte_of_marks && c != '\r'; });
}
bool begins_character(unsigned char c) { return (c & 0xC0) != 0x80; }

using MakeBreaks = icu::BreakIterator*(const icu::Locale&, UErrorCode&);

/// Calls `at` with the iterator at each end of a part. It is dear to make, so each thread keeps one of a kind.
template <MakeBreaks* make>
void each_break(std::string_view text, const auto& at) {
  UErrorCode status = U_ZERO_ERROR;
  thread_local const std::unique_ptr<icu::BreakIterator> breaks(make(icu::Locale::getRoot(), status));
  if (!breaks) return;
  UText* opened = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  breaks->setText(opened, status);
  while (breaks->next() != icu::BreakIterator::DONE) at(*breaks);
  utext_close(opened);
}

bool opens_direction(char32_t c) { return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E; }
bool opens_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }
bool controls_direction(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
} // namespace

std::string icu_version() { return U_ICU_VERSION; }

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  for (std::size_t at = ascii_length(text); at < text.size(); at += ascii_length(text.substr(at))) {
    const auto start = at;
    if (decode(text, at) < 0) return start;
  }
  return std::nullopt;
}

std::size_t printable_length(std::string_view text) {
  // Below the space a byte borrows, and one above the tilde has its highest bit after adding, if it had not before.
  return passing(
      text, [](std::uint64_t eight) { return (eight - each_byte * ' ') | (eight + each_byte) | eight; },
      [](unsigned char c) { return c >= ' ' && c <= '~'; });
}

std::size_t unmarked_length(std::string_view text) {
  // Each pair of marks differs in one bit. Where a byte is nothing, taking one away borrows into its highest bit.
  constexpr auto angles = each_byte * '>', quotes = each_byte * '&';
  constexpr auto angle_bit = each_byte * ('<' ^ '>'), quote_bit = each_byte * ('"' ^ '&');
  return passing(
      text,
      [](std::uint64_t eight) {
        return (eight - each_byte * ' ') | (eight + each_byte) | eight | (((eight | angle_bit) ^ angles) - each_byte) |
               (((eight | quote_bit) ^ quotes) - each_byte) | ((eight ^ each_byte * '\\') - each_byte);
      },
      [](unsigned char c) {
        return c >= ' ' && c <= '~' && c != '<' && c != '>' && c != '&' && c != '"' && c != '\\';
      });
}

char32_t next_character(std::string_view text, std::size_t& offset) {
  if (static_cast<unsigned char>(text[offset]) < 0x80) return static_cast<char32_t>(text[offset++]);
  const auto character = decode(text, offset);
  return character < 0 ? replacement : static_cast<char32_t>(character);
}

char32_t last_character(std::string_view text) {
  auto at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return next_character(text, at);
}

void append(std::string& text, char32_t character) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  UBool failed = false;
  U8_APPEND(bytes, length, U8_MAX_LENGTH, static_cast<UChar32>(character), failed);
  if (failed) return append(text, replacement);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::size_t graphemes(std::string_view text) {
  if (stand_alone(text)) return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
  std::size_t count = 0;
  each_break<icu::BreakIterator::createCharacterInstance>(text, [&](const auto&) { ++count; });
  return count;
}

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  each_break<icu::BreakIterator::createWordInstance>(
      text, [&](const icu::BreakIterator& at) { count += at.getRuleStatus() >= UBRK_WORD_NUMBER; });
  return count;
}

std::size_t display_width(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = static_cast<UChar32>(next_character(text, at));
    const auto type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR)
      continue;
    const auto width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    cells += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
  }
  return cells;
}

std::string upper(std::string_view text, const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8ToUpper(language.c_str(), 0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                            sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string without_marks(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  std::string decomposed, out;
  icu::StringByteSink<std::string> sink(&decomposed);
  normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            status);
  for (std::size_t at = 0; at < decomposed.size();) {
    const auto character = next_character(decomposed, at);
    if (u_charType(static_cast<UChar32>(character)) != U_NON_SPACING_MARK) append(out, character);
  }
  return out;
}

std::string plain_word(std::string_view word) { return upper(without_marks(word), "en"); }

bool same_word(std::string_view one, std::string_view other) { return plain_word(one) == plain_word(other); }

std::optional<Direction> direction(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    switch (u_charDirection(static_cast<UChar32>(next_character(text, at)))) {
    case U_LEFT_TO_RIGHT: return Direction::left_to_right;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return Direction::right_to_left;
    default: break;
    }
  }
  return std::nullopt;
}

bool sets_no_spaces(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(character), &status)) {
  case USCRIPT_HAN:
  case USCRIPT_HIRAGANA:
  case USCRIPT_KATAKANA:
  case USCRIPT_THAI: return true;
  default: break;
  }
  // Punctuation that only these scripts use: 、。「」（）ー and the like.
  return (character >= 0x3000 && character <= 0x303F) || character == 0x30FC ||
         (character >= 0xFF00 && character <= 0xFF65);
}

namespace {
/// Thai, Lao, Khmer, Burmese and their kin are broken by dictionary.
bool needs_no_spaces(char32_t character) {
  const auto kind = u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_LINE_BREAK);
  return kind == U_LB_COMPLEX_CONTEXT || sets_no_spaces(character);
}
} // namespace

bool part_without_space(char32_t before, char32_t behind) {
  constexpr char32_t zero_width_space = 0x200B, tibetan_mark_of_syllables = 0x0F0B;
  if (before == zero_width_space || before == tibetan_mark_of_syllables) return true;
  return needs_no_spaces(before) && needs_no_spaces(behind);
}

std::vector<std::size_t> line_breaks(std::string_view text) {
  std::vector<std::size_t> out;
  each_break<icu::BreakIterator::createLineInstance>(text, [&](const icu::BreakIterator& found) {
    const auto at = static_cast<std::size_t>(found.current());
    auto behind = at;
    const bool here = at == text.size() || text[at - 1] == ' ' ||
                      part_without_space(last_character(text.substr(0, at)), next_character(text, behind));
    if (here) out.push_back(at);
  });
  return out;
}

bool is_space(char32_t character) { return character == 0xFEFF || u_isUWhiteSpace(static_cast<UChar32>(character)); }

bool is_blank(std::string_view text) {
  const auto is_seen = [](char32_t character) {
    return !is_space(character) &&
           !u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  };
  for (std::size_t at = 0; at < text.size();)
    if (is_seen(next_character(text, at))) return false;
  return true;
}

bool is_punctuation(char32_t character) {
  return (U_MASK(u_charType(static_cast<UChar32>(character))) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

bool is_control(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n';
  return (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

std::optional<std::size_t> unbalanced_direction(std::string_view text) {
  if (text.find('\xE2') == text.npos) return std::nullopt; // all of them begin with this byte
  std::vector<std::pair<char32_t, std::size_t>> open;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto c = next_character(text, at);
    if (c == '\n' && !open.empty()) return open.front().second;
    if (opens_direction(c) || opens_isolate(c)) open.emplace_back(c, start);
    if (c == 0x202C || c == 0x2069) {
      const bool fits = !open.empty() && opens_isolate(open.back().first) == (c == 0x2069);
      if (!fits) return start;
      open.pop_back();
    }
  }
  if (!open.empty()) return open.front().second;
  return std::nullopt;
}

std::string visible(std::string_view text) {
  std::string out;
  char escaped[16];
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto character = decode(text, at);
    const auto c = static_cast<char32_t>(character);
    const bool control =
        character >= 0 && ((c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F) || controls_direction(c));
    if (character >= 0 && !control) {
      out.append(text.substr(start, at - start));
    } else if (control) {
      std::snprintf(escaped, sizeof escaped, "\\u{%x}", static_cast<unsigned>(c));
      out += escaped;
    } else {
      for (auto byte = start; byte < at; ++byte) {
        std::snprintf(escaped, sizeof escaped, "\\u{%x}", static_cast<unsigned char>(text[byte]));
        out += escaped;
      }
    }
  }
  return out;
}

} // namespace dateline
