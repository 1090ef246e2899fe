// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "input/dates.h"
#include "input/numbers.h"
#include "input/slips_token.h"

namespace dateline::input {

bool wants_date(const Statement& statement) {
  const auto& path = statement.path;
  return path.size() == 1 && (path[0] == "date" || path[0] == "embargo" || path[0] == "review");
}

bool report_no_date(const Token& token, Diagnostics& diagnostics) {
  const bool timed = token.fault.statement.path.front() == "embargo";
  diagnostics.add({.rule = "bad-date",
                   .message = timed ? "bad-datetime" : "bad-date",
                   .span = token.fault.span(token.begin, token.end),
                   .arguments = {{"key", std::string(token.fault.key_text())}, {"value", std::string(token.text())}},
                   .help = timed ? "bad-datetime-form" : "bad-date-form"});
  return true;
}

namespace {
bool wrong_date(const Token& token, Diagnostics& diagnostics) {
  const auto moment = read_moment(token.text());
  const auto& fault = token.fault;
  return moment &&
         report_moment(*moment, token.text(), true, fault.key_text(), fault.span(token.begin, token.end), diagnostics);
}

/// Digits that are no number, since a date is meant.
bool wrong_date_of_digits(const Token& token, Diagnostics& diagnostics) {
  const auto text = without_comment(token.text());
  if (text.empty() || !is_digit(text.front())) return false;
  if (!wants_date(token.fault.statement) && !has_short_year(text)) return false;
  return report_no_date({token.fault, token.begin, token.begin + text.size(), token.alone}, diagnostics);
}

/// Of several groups with blanks between, or with a plus: what people call by.
bool is_phone(std::string_view text) { return text.front() == '+' && text.find(' ') != text.npos; }

bool thousands(const Token& token, Diagnostics& diagnostics) {
  std::string whole(token.text());
  const auto comma = whole.find(',');
  auto decimal = whole;
  decimal[comma] = '.';
  decimal.erase(decimal.find_last_not_of('0') + 1);
  if (decimal.ends_with('.')) decimal.pop_back();
  whole.erase(comma, 1);
  const auto before = token.alone ? fmt::format("{} = ", token.fault.key_text()) : std::string();
  diagnostics.add({.rule = "bad-toml",
                   .message = "bad-toml-number",
                   .span = token.fault.span(token.begin, token.end),
                   .arguments = {{"corrected", before + whole}, {"decimal", decimal}},
                   .help = "bad-toml-thousands"});
  return true;
}

/// 12,5 or 8.082.000 or 8 082 or 8'082, or 007.
bool wrong_number(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  auto digits = text;
  if (digits.front() == '-' || digits.front() == '+') digits.remove_prefix(1);
  const bool numeric = !digits.empty() && is_digit(digits.front()) && is_digit(digits.back()) &&
                       digits.find_first_not_of("0123456789.,' ") == digits.npos;
  if (!numeric || is_phone(text)) return false;
  if (is_thousands(digits, ',')) return thousands(token, diagnostics);
  return token.report(has_decimal_comma(text) ? "bad-toml-comma" : "bad-toml-number", without_marks(text), diagnostics);
}

/// 12 %
bool percent_sign(const Token& token, Diagnostics& diagnostics) {
  auto text = token.text();
  if (!text.ends_with('%')) return false;
  text = text.substr(0, text.find_last_not_of(" %") + 1);
  if (text.empty() || text.find_first_not_of("0123456789.,") != text.npos) return false;
  std::string corrected(text);
  std::replace(corrected.begin(), corrected.end(), ',', '.');
  return token.report("bad-toml-percent", corrected, diagnostics);
}
} // namespace

bool slip_in_number(const Token& token, Diagnostics& diagnostics) {
  return wrong_date(token, diagnostics) || wrong_date_of_digits(token, diagnostics) ||
         wrong_number(token, diagnostics) || percent_sign(token, diagnostics);
}

} // namespace dateline::input
