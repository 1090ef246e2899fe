// SPDX-License-Identifier: MIT
#include "input/numbered.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace dateline::input {

namespace {
/// A number at the beginning of a line, and the place of its full stop.
struct Number {
  long value = 0;
  std::size_t dot = 0;
};

std::optional<Number> number_at(std::string_view text, std::size_t at) {
  Number out;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), out.value);
  out.dot = static_cast<std::size_t>(end - text.data());
  if (error != std::errc() || out.dot >= text.size() || text[out.dot] != '.') return std::nullopt;
  return out;
}
} // namespace

std::vector<std::size_t> sentence_dots(std::string_view text, const std::vector<std::vector<std::size_t>>& lists) {
  std::vector<std::size_t> out;
  for (const auto& list : lists) {
    std::vector<Number> numbers;
    for (const auto place : list)
      if (const auto number = number_at(text, place)) numbers.push_back(*number);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      const bool from = i > 0 && numbers[i - 1].value + 1 == numbers[i].value;
      const bool to = i + 1 < numbers.size() && numbers[i].value + 1 == numbers[i + 1].value;
      if (!from && !to) out.push_back(numbers[i].dot);
    }
  }
  return out;
}

Excerpt with_backslashes(const Excerpt& text, std::vector<std::size_t> places) {
  std::sort(places.begin(), places.end());
  Excerpt out{{}, text.span, {}};
  std::size_t done = 0;
  for (const auto place : places) {
    append(out, text, done, place);
    out.text += '\\';
    done = place;
  }
  append(out, text, done, text.text.size());
  return out;
}

} // namespace dateline::input
