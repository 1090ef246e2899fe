// SPDX-License-Identifier: MIT
#include "input/numbers.h"

#include <algorithm>

#include "base/text.h"

namespace dateline::input {

namespace {
/// 1,200.50
bool has_commas_before_point(std::string_view text) {
  const auto point = text.rfind('.');
  return point != text.npos && text.find(',') < point && std::count(text.begin(), text.end(), '.') == 1;
}

/// 007 is no number in TOML.
std::string without_zeros(std::string number) {
  const auto zeros = number.find_first_not_of("+-0"), sign = number.find_first_not_of("+-");
  if (zeros != number.npos && zeros > sign && is_digit(number[zeros])) number.erase(sign, zeros - sign);
  return number;
}
} // namespace

bool is_thousands(std::string_view digits, char mark) {
  const auto at = digits.find(mark);
  return at > 0 && at <= 3 && digits.size() == at + 4 && digits.front() != '0' &&
         std::count_if(digits.begin(), digits.end(), is_digit) + 1 == static_cast<std::ptrdiff_t>(digits.size());
}

bool has_decimal_comma(std::string_view text) {
  return std::count(text.begin(), text.end(), ',') == 1 && !has_commas_before_point(text);
}

std::string without_marks(std::string_view text) {
  std::string out(text);
  std::erase_if(out, [](char c) { return c == ' ' || c == '\''; });
  if (has_commas_before_point(text)) {
    std::erase(out, ',');
  } else if (has_decimal_comma(text)) {
    std::erase(out, '.');
    std::replace(out.begin(), out.end(), ',', '.');
  } else {
    std::erase_if(out, [](char c) { return !is_digit(c) && c != '-' && c != '+'; });
  }
  return without_zeros(std::move(out));
}

std::string number_meant(std::string_view text) {
  constexpr std::size_t longest = 15;
  if (text.empty() || text.size() > 2 * longest || text.find_first_not_of("0123456789.,' ") != text.npos) return {};
  if (!is_digit(text.front()) || !is_digit(text.back())) return {};
  const bool decimal_point = std::count(text.begin(), text.end(), '.') == 1 && !is_thousands(text, '.') &&
                             text.find_first_of(",' ") == text.npos;
  if (decimal_point) return without_zeros(std::string(text));
  std::string whole(text);
  if (is_thousands(text, ',')) std::erase(whole, ',');
  return without_marks(whole);
}

} // namespace dateline::input
