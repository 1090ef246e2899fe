// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class Direction : std::uint8_t { left_to_right, right_to_left };

/// "72.1": what is printed depends on it.
std::string icu_version();

/// All of these take UTF-8; what is not valid counts as U+FFFD.

/// The offset of the first byte that is not UTF-8, if any.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// How many bytes at the front of a text are printable ASCII, space to tilde.
std::size_t printable_length(std::string_view text);
/// How many of them come before the first that markup or JSON may need for itself: any of `<>&"\`.
std::size_t unmarked_length(std::string_view text);

/// The character at `offset`, which is moved behind it.
char32_t next_character(std::string_view text, std::size_t& offset);
/// The last character of a text that is not empty.
char32_t last_character(std::string_view text);
void append(std::string& text, char32_t character);

/// The number of grapheme clusters: characters as a reader counts them.
std::size_t graphemes(std::string_view text);
/// The number of words, as the language-neutral rules of UAX #29 divide a text.
std::size_t word_count(std::string_view text);
/// Cells on a terminal: 2 for wide East Asian characters, 0 for combining ones, 1 for what is left.
std::size_t display_width(std::string_view text);

/// In capitals, by the rules of the language: i becomes İ in Turkish, ß SS, Greek loses its accents.
std::string upper(std::string_view text, const std::string& language);

/// Without accents and other marks on letters: é becomes e.
std::string without_marks(std::string_view text);

/// A word without case and accents, which people leave out: to be compared, not shown.
std::string plain_word(std::string_view word);
bool same_word(std::string_view one, std::string_view other);

/// The direction of the first character that has one, if any.
std::optional<Direction> direction(std::string_view text);

/// Whether a line may be broken here without a space having stood there: Han, kana and Thai letters and their marks.
bool sets_no_spaces(char32_t character);

/// Where a text that is set in lines may go on in the next one: offsets, its end among them. At spaces, which stay
/// before the offset, and between characters of scripts that set none, as UAX #14 allows it; nowhere in a word or an
/// address.
std::vector<std::size_t> line_breaks(std::string_view text);
/// Whether a line may be broken between two characters that no space parts: both of such a script.
bool part_without_space(char32_t before, char32_t behind);

/// White space of any kind, the byte order mark with it; punctuation or a symbol: as CommonMark takes them.
bool is_space(char32_t character);
/// Whether a text is empty, or white space and characters of no width alone: nobody would see it in print.
bool is_blank(std::string_view text);
bool is_punctuation(char32_t character);

/// A character that no value may hold: C0 and C1 but tab and line feed, DEL, noncharacters.
bool is_control(char32_t character);
/// The offset of the first bidirectional control (U+202A–202E, U+2066–2069) that is not closed, or closes nothing, in
/// its paragraph.
std::optional<std::size_t> unbalanced_direction(std::string_view text);

/// For a terminal: C0 (but tab and line feed), DEL, C1, U+202A–202E, U+2066–2069 and invalid bytes as `\u{…}`.
std::string visible(std::string_view text);

} // namespace dateline
