// SPDX-License-Identifier: MIT
#include "input/limits.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
constexpr std::size_t most_digits = 15;
constexpr double largest = 1e15;
constexpr int most_reported = 20; // lines with hidden characters: a file of another kind has no end of them

bool is_number_sign(char c) { return is_alphanumeric(c) || std::string_view("+-_.:").find(c) < 5; }

Span span(const SourcePtr& source, std::size_t begin, std::size_t end) {
  return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Whether a word of a value is a number, as dates and words are not, of too many digits.
bool is_long_number(std::string_view word) {
  if (word.empty() || word.find(':') != word.npos || word.find('-', 1) == 4) return false;
  const auto first = word.find_first_not_of("+-");
  if (first == word.npos || !is_digit(word[first])) return false;
  const auto exponent = word.starts_with("0x") ? word.size() : std::min(word.find_first_of("eE"), word.size());
  auto digits = word.substr(first, exponent - first);
  if (digits.size() > 2 && digits[0] == '0' && !is_digit(digits[1]) && digits[1] != '.' && digits[1] != '_')
    return std::count_if(digits.begin() + 2, digits.end(), [](char c) { return c != '_'; }) > 15;
  digits.remove_prefix(std::min(digits.find_first_not_of("0._"), digits.size()));
  return static_cast<std::size_t>(std::count_if(digits.begin(), digits.end(), is_digit)) > most_digits;
}

/// Reports the first number in a value that is too long; strings and comments are passed over.
bool report_long_numbers(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics) {
  const std::string_view text = source->text;
  auto closed = statement.strings.begin();
  for (auto at = statement.value; at < statement.end;) {
    while (closed != statement.strings.end() && closed->first < at) ++closed;
    if (closed != statement.strings.end() && closed->first == at) {
      at = closed->second;
    } else if (text[at] == '"' || text[at] == '\'') {
      at = string_end(text, at).end;
    } else if (text[at] == '#') {
      at = line_end(text, at);
    } else if (is_number_sign(text[at])) {
      const auto begin = at;
      while (at < statement.end && is_number_sign(text[at])) ++at;
      if (!is_long_number(text.substr(begin, at - begin))) continue;
      report_long_number(span(source, begin, at), diagnostics);
      return true;
    } else {
      ++at;
    }
  }
  return false;
}

bool is_raw_control(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c >= 0x20 && c != 0x7F) return false;
  if (c == '\r') return at + 1 >= text.size() || text[at + 1] != '\n';
  return c != '\t' && c != '\n';
}

/// Whether a text is printable ASCII in lines.
bool is_shown(std::string_view text) {
  std::size_t at = printable_length(text);
  while (at < text.size() && (text[at] == '\n' || text[at] == '\t')) at += 1 + printable_length(text.substr(at + 1));
  return at == text.size();
}

void report_character(char32_t character, const Span& at, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "hidden-character",
                   .message = "hidden-character",
                   .span = at,
                   .arguments = {{"character", fmt::format("U+{:04X}", static_cast<unsigned>(character))}},
                   .help = "hidden-character-form"});
}
} // namespace

bool is_too_large(double number) { return std::isfinite(number) && std::abs(number) >= largest; }

void report_long_number(const Span& at, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "too-large", .message = "too-large-number", .span = at, .arguments = {}});
}

bool report_limits(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics) {
  const auto keys = std::max(statement.path.size(), statement.key.size());
  const bool deep_key = keys > max_depth || statement.dots >= max_depth;
  if (deep_key || statement.deepest > max_depth) {
    const auto at = deep_key ? span(source, statement.key.front().begin, statement.key.front().end)
                             : span(source, statement.deepest_at, statement.deepest_at + 1);
    diagnostics.add({.rule = "too-large", .message = "too-large-depth", .span = at, .arguments = {}});
    return true;
  }
  return statement.value < statement.end && report_long_numbers(source, statement, diagnostics);
}

void report_hidden(const Excerpt& text, Diagnostics& diagnostics) {
  if (is_shown(text.text)) return; // ASCII, as most texts are
  const std::string_view source = text.span.source->text;
  for (std::size_t at = 0; at < text.text.size();) {
    const auto begin = at;
    const auto character = next_character(text.text, at);
    if (!is_control(character)) continue;
    const auto place = text.at(begin, at);
    if (is_raw_control(source, place.begin)) continue; // reported before the file was read
    return report_character(character, place, diagnostics);
  }
  const auto direction = unbalanced_direction(text.text);
  if (!direction) return;
  auto end = *direction;
  const auto character = next_character(text.text, end);
  report_character(character, text.at(*direction, end), diagnostics);
}

void blank_hidden_characters(const SourcePtr& source, std::string& text, Diagnostics& diagnostics) {
  std::size_t reported_to = 0;
  int reported = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    at += printable_length(std::string_view(source->text).substr(at));
    if (at == text.size() || !is_raw_control(source->text, at)) continue;
    text[at] = ' ';
    if (at < reported_to || reported == most_reported) continue;
    ++reported;
    report_character(static_cast<unsigned char>(source->text[at]), span(source, at, at + 1), diagnostics);
    reported_to = line_end(source->text, at);
  }
}

} // namespace dateline::input
