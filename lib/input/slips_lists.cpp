// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "input/dates.h"
#include "input/listed.h"
#include "input/slips_token.h"

namespace dateline::input {

namespace {
/// Keys that are lists wherever they stand, but for a field that somebody named so.
bool wants_list(const Statement& statement) {
  static constexpr std::string_view lists[] = {"languages", "formats", "press", "order", "choices"};
  const auto& path = statement.path;
  const bool field = path.size() == 2 && path[0] == "fields";
  return !field && std::find(std::begin(lists), std::end(lists), path.back()) != std::end(lists);
}

/// es, or es, pt, or "es", "pt" without what a list stands in.
bool is_bare_list(std::string_view text) {
  return text.front() != '[' && curly_at_front(text) == 0 && text.find_first_of("={}#") == text.npos;
}

/// What stands between the commas; a comma in a text is none.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    if (at == text.size() || text[at] == ',') {
      out.push_back(trimmed(text.substr(begin, at - begin)));
      begin = ++at;
    } else {
      at = text[at] == '"' || text[at] == '\'' ? string_end(text, at).end : at + 1;
    }
  }
  return out;
}

bool is_date(std::string_view text) {
  const auto moment = read_moment(text);
  return moment && moment->date && moment->year_first && moment->padded && moment->seconds;
}

bool is_string(std::string_view text) {
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return false;
  const auto [end, closed] = string_end(text, 0);
  return closed && end == text.size();
}

bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front()) && is_digit(text.back()) &&
         text.find_first_not_of("0123456789.") == text.npos && std::count(text.begin(), text.end(), '.') < 2;
}

/// Numbers with a blank behind each comma, since 12,5 and 8,082 are one.
bool are_numbers(const std::vector<std::string_view>& parts) {
  const auto apart = [&](auto part) { return part.data() == parts[0].data() || part.data()[-1] == ' '; };
  return std::all_of(parts.begin(), parts.end(), [&](auto part) { return is_number(part) && apart(part); });
}

/// A value of a field that may be a list: dates, numbers or texts with commas between.
bool is_list_of_field(const Statement& statement, const std::vector<std::string_view>& parts) {
  const auto are = [&](auto is) { return std::all_of(parts.begin(), parts.end(), is); };
  const bool field = statement.path.size() == 2 && statement.path[0] == "fields";
  return field && parts.size() > 1 && (are(is_date) || are(is_string) || are_numbers(parts));
}

std::string in_brackets(const std::vector<std::string_view>& parts) {
  std::string out;
  for (const auto part : parts) (out += out.empty() ? "" : ", ") += part;
  return "[" + out + "]";
}
} // namespace

bool slip_in_list(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  if (!token.alone) return false;
  const auto& statement = token.fault.statement;
  if (wants_list(statement) && is_bare_list(text))
    return token.report("bad-toml-list", listed({std::string(text), {}, {}}), diagnostics);
  const auto parts = parts_of(text);
  return is_list_of_field(statement, parts) && token.report("bad-toml-list", in_brackets(parts), diagnostics);
}

} // namespace dateline::input
