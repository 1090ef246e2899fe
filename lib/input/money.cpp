// SPDX-License-Identifier: MIT
#include "input/money.h"

#include <algorithm>
#include <charconv>

#include "base/codes.h"
#include "base/text.h"

namespace dateline::input {

namespace {
constexpr std::size_t code_length = 3, most_digits = 15;

bool is_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

bool is_money(std::string_view text) {
  const auto code = text.substr(0, code_length);
  if (text.size() <= code_length + 1 || text[code_length] != ' ') return false;
  const auto amount = text.substr(code_length + 1);
  const auto point = std::min(amount.find('.'), amount.size());
  return std::all_of(code.begin(), code.end(), is_upper) && point <= most_digits &&
         is_digits(amount.substr(0, point)) && (point == amount.size() || is_digits(amount.substr(point + 1)));
}

/// Whether there is such a currency, and it has so many decimals.
bool check_currency(const Excerpt& code, const Excerpt& amount, const std::string& key, Diagnostics& diagnostics) {
  const auto most = currency_decimals(code.text);
  const auto point = std::min(amount.text.find('.'), amount.text.size());
  const auto decimals = amount.text.substr(std::min(point + 1, amount.text.size()));
  if (most && decimals.size() <= static_cast<std::size_t>(*most)) return true;
  const bool thousands = most && decimals.size() == 3 && point < 4; // 1.200: a point between thousands
  const auto whole = amount.text.substr(0, point) + (thousands ? decimals : "");
  diagnostics.add({.rule = "bad-value",
                   .message = most ? "bad-value-decimals" : "bad-value-currency",
                   .span = most ? amount.span : code.span,
                   .arguments = {{"key", key},
                                 {"value", most ? amount.text : code.text},
                                 {"currency", code.text},
                                 {"decimals", std::int64_t{most.value_or(0)}},
                                 {"corrected", '"' + code.text + ' ' + whole + '"'}},
                   .help = !most       ? "bad-value-currency-form"
                           : thousands ? "bad-value-decimals-thousands"
                                       : "bad-value-decimals-form"});
  return false;
}
} // namespace

std::optional<Money> read_money(const Excerpt& text, const std::string& key, Diagnostics& diagnostics) {
  if (!is_money(text.text)) {
    diagnostics.add({.rule = "bad-value",
                     .message = "bad-value-money",
                     .span = text.span,
                     .arguments = {{"key", key}},
                     .help = "bad-value-money-form"});
    return std::nullopt;
  }
  const auto code = text.part(0, code_length), amount = text.part(code_length + 1, text.text.size());
  if (!check_currency(code, amount, key, diagnostics)) return std::nullopt;
  Money out{code.text, 0, amount.text.find('.') == std::string::npos};
  std::from_chars(amount.text.data(), amount.text.data() + amount.text.size(), out.amount);
  return out;
}

} // namespace dateline::input
