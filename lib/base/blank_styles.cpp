// SPDX-License-Identifier: MIT
#include "base/blank_styles.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {
constexpr std::size_t most_digits = 15; // of a precision
constexpr std::size_t most_date_letters = 32;

struct Kind {
  std::string_view word;
  BlankKind kind;
};
constexpr std::array kinds = {
    Kind{"number", BlankKind::number},     Kind{"date", BlankKind::date},     Kind{"time", BlankKind::time},
    Kind{"datetime", BlankKind::datetime}, Kind{"dates", BlankKind::dates},   Kind{"list", BlankKind::list},
    Kind{"plural", BlankKind::plural},     Kind{"select", BlankKind::select}, Kind{"selectordinal", BlankKind::ordinal},
};

bool only(std::string_view text, std::string_view letters) { return text.find_first_not_of(letters) == text.npos; }

bool is_currency(std::string_view token) {
  constexpr std::string_view word = "currency/";
  return token.starts_with(word) && token.size() == word.size() + 3 &&
         only(token.substr(word.size()), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

/// CLDR's, of what press releases measure.
bool is_unit(std::string_view token) {
  constexpr std::array<std::string_view, 20> units = {
      "millimeter", "centimeter", "meter",    "kilometer", "square-meter", "square-kilometer", "hectare",
      "liter",      "gram",       "kilogram", "celsius",   "second",       "minute",           "hour",
      "day",        "week",       "month",    "year",      "gigabyte",     "terabyte"};
  constexpr std::string_view word = "unit/";
  return token.starts_with(word) && std::find(units.begin(), units.end(), token.substr(word.size())) != units.end();
}

/// ".00", ".0#", ".##": digits that are printed always, then those printed where they are not 0.
bool is_precision(std::string_view token) {
  if (!token.starts_with('.') || token.size() < 2 || token.size() > 1 + most_digits) return false;
  token.remove_prefix(std::min(token.find_first_not_of('0', 1), token.size()));
  return only(token, "#");
}

bool is_number_token(std::string_view token) {
  return token == "percent" || token == "compact-short" || token == "compact-long" || is_currency(token) ||
         is_unit(token) || is_precision(token);
}

/// Tokens with a space between them, each from the closed list.
bool is_number_skeleton(std::string_view skeleton) {
  while (true) {
    const auto end = skeleton.find(' ');
    if (!is_number_token(skeleton.substr(0, end))) return false;
    if (end == skeleton.npos) return true;
    skeleton.remove_prefix(std::min(skeleton.find_first_not_of(' ', end), skeleton.size()));
  }
}

/// Pattern letters of CLDR: https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
std::string_view date_letters(BlankKind kind) {
  switch (kind) {
  case BlankKind::date:
  case BlankKind::dates: return "GyMLdEc";
  case BlankKind::time: return "jhHmsa";
  case BlankKind::datetime: return "GyMLdEcjhHmsa";
  default: return "";
  }
}

bool is_skeleton(BlankKind kind, std::string_view skeleton) {
  if (kind == BlankKind::number) return is_number_skeleton(skeleton);
  return !skeleton.empty() && skeleton.size() <= most_date_letters && only(skeleton, date_letters(kind));
}
} // namespace

std::optional<BlankKind> blank_kind(std::string_view word) {
  for (const auto& kind : kinds)
    if (kind.word == word) return kind.kind;
  return std::nullopt;
}

std::string_view word_of(BlankKind kind) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& one) { return one.kind == kind; });
  return found == kinds.end() ? std::string_view() : found->word;
}

const std::vector<std::string>& blank_kind_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> out;
    for (const auto& kind : kinds) out.emplace_back(kind.word);
    return out;
  }();
  return words;
}

const std::vector<std::string>& named_styles(BlankKind kind) {
  static const std::vector<std::string> number = {"over", "short"};
  static const std::vector<std::string> date = {"long", "on", "on_weekday", "short", "medium", "full"};
  static const std::vector<std::string> time = {"short", "medium"};
  static const std::vector<std::string> dates = {"from_to", "long"};
  static const std::vector<std::string> list = {"and", "or"};
  static const std::vector<std::string> none;
  switch (kind) {
  case BlankKind::number: return number;
  case BlankKind::date:
  case BlankKind::datetime: return date;
  case BlankKind::time: return time;
  case BlankKind::dates: return dates;
  case BlankKind::list: return list;
  default: return none;
  }
}

bool is_style(BlankKind kind, std::string_view style) {
  if (style.starts_with("::")) return is_skeleton(kind, style.substr(2));
  const auto& named = named_styles(kind);
  return std::find(named.begin(), named.end(), style) != named.end();
}

} // namespace dateline
