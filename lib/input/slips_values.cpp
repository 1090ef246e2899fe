// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "input/dates.h"
#include "input/slips_token.h"

namespace dateline::input {

namespace {
bool wrong_word(const Token& token, Diagnostics& diagnostics) {
  const auto word = lower(token.text());
  if (word != "true" && word != "false") return false;
  return token.report("bad-toml-word", word, diagnostics);
}

/// The number that a text begins or ends with: 120 of "unas 120" and of "120 personas"; empty if it does neither.
std::string_view number_in(std::string_view text) {
  std::size_t front = 0, back = text.size();
  while (front < text.size() && is_digit(text[front])) ++front;
  while (back > 0 && is_digit(text[back - 1])) --back;
  return front > 0 ? text.substr(0, front) : text.substr(back);
}

bool year_behind(std::string_view text) {
  return text.size() > 8 && text[text.size() - 5] == ' ' && std::all_of(text.end() - 4, text.end(), is_digit);
}

/// 2026-12-01 a las 8
bool words_behind_date(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == text.npos) return false;
  const auto moment = read_moment(text.substr(0, blank));
  return moment && moment->date && std::any_of(text.begin() + static_cast<std::ptrdiff_t>(blank), text.end(), is_digit);
}

/// A text without quotation marks where a date or a number may be meant: the advice names that too.
bool unquoted_value(const Token& token, Diagnostics& diagnostics) {
  const auto& path = token.fault.statement.path;
  if (wants_date(token.fault.statement)) return report_no_date(token, diagnostics);
  const auto number = number_in(token.text());
  const bool field = token.alone && path.size() == 2 && path[0] == "fields";
  if (field && words_behind_date(token.text()))
    return token.report("bad-toml-unquoted", quoted(token.text()), diagnostics, "bad-toml-unquoted-datetime");
  if (!field || number.empty() || number.size() > 15) return false;
  const auto digits = std::count_if(token.text().begin(), token.text().end(), is_digit);
  const bool date = token.text().starts_with(number) && number.size() <= 2 && year_behind(token.text());
  if (!date && digits != static_cast<std::ptrdiff_t>(number.size())) return false; // a telephone number, an address
  const auto first = number.find_first_not_of('0');
  diagnostics.add({.rule = "bad-toml",
                   .message = "bad-toml-unquoted",
                   .span = token.fault.span(token.begin, token.end),
                   .arguments = {{"key", std::string(token.fault.key_text())},
                                 {"number", std::string(first == number.npos ? "0" : number.substr(first))},
                                 {"corrected", fmt::format("{} = {}", token.fault.key_text(), quoted(token.text()))}},
                   .help = date ? "bad-toml-unquoted-date" : "bad-toml-unquoted-number"});
  return true;
}

bool unquoted(const Token& token, Diagnostics& diagnostics) {
  const auto text = without_comment(token.text());
  static constexpr std::string_view not_text = "\"'[]{}=,#";
  if (text.empty() || not_text.find(text.front()) != not_text.npos) return false;
  const Token bare{token.fault, token.begin, token.begin + text.size(), token.alone};
  if (unquoted_value(bare, diagnostics)) return true;
  std::string inner(text);
  if (inner.ends_with('"')) inner.pop_back(); // its first mark is missing
  return bare.report("bad-toml-unquoted", quoted(inner), diagnostics);
}

/// Something more on the line, behind a value that is sound.
bool behind_value(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  std::size_t end = 0;
  if (text.front() == '"' || text.front() == '\'')
    end = string_end(text, 0).end;
  else if (const auto& fault = token.fault; fault.at > token.begin && text.front() != '[' && text.front() != '{')
    end = std::min(text.find_first_of(blanks), text.size());
  const auto more = text.find_first_not_of(blanks, end);
  if (end == 0 || more == text.npos) return false;
  return Token{token.fault, token.begin + more, token.end, false}.report("bad-toml-behind", {}, diagnostics,
                                                                         "bad-toml-behind-form");
}

bool slip_in_token(const Token& token, Diagnostics& diagnostics) {
  if (token.begin >= token.end) return false;
  const auto text = token.text();
  const bool pair_behind = text.find('=') != text.npos && text.front() != '"' && text.front() != '\'' &&
                           curly_at_front(text) == 0 && text.find(' ') < text.find('=');
  if (pair_behind && (is_digit(text.front()) || text.starts_with("true ") || text.starts_with("false ")))
    return behind_value(token, diagnostics);
  return slip_in_list(token, diagnostics) || slip_in_text(token, diagnostics) || slip_in_number(token, diagnostics) ||
         wrong_word(token, diagnostics) || unquoted(token, diagnostics) || behind_value(token, diagnostics);
}

/// A key that stands twice in an inline table: its second place.
bool inline_key_twice(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  const auto text = fault.text();
  std::vector<std::unordered_set<std::string_view>> tables;
  for (auto at = statement.value; at < statement.end && at < fault.at;) {
    at = std::min(text.find_first_not_of(blanks, at), statement.end);
    if (at == statement.end) break;
    const auto begin = at;
    if (text[at] == '{') tables.emplace_back();
    if (text[at] == '}' && !tables.empty()) tables.pop_back();
    if (text[at] == '"' || text[at] == '\'')
      at = string_end(text, at).end;
    else
      at = std::max(at + 1, std::min(text.find_first_of("{}[],=\"' \t\r\n#", at), statement.end));
    const auto next = text.find_first_not_of(blanks, at);
    if (tables.empty() || next == text.npos || text[next] != '=') continue;
    const auto word = text.substr(begin, at - begin);
    if (word == "{" || word == "," || tables.back().insert(word).second) continue;
    const auto line = place(*fault.source, begin).line;
    diagnostics.add({.rule = "given-twice",
                     .message = "given-twice",
                     .span = fault.span(begin, at),
                     .arguments = {{"key", std::string(word)}, {"line", std::int64_t{line}}},
                     .help = "given-twice-form"});
    return true;
  }
  return false;
}

/// An inline table goes on in the next line.
bool table_on_two_lines(Fault& fault, Diagnostics& diagnostics) {
  const auto text = fault.text();
  if (fault.at >= text.size() || (text[fault.at] != '\n' && text[fault.at] != '\r')) return false;
  std::vector<std::size_t> open;
  for (auto at = fault.statement.value; at < fault.at;) {
    if (text[at] == '{' || text[at] == '[') open.push_back(at);
    if ((text[at] == '}' || text[at] == ']') && !open.empty()) open.pop_back();
    at = text[at] == '"' || text[at] == '\'' ? string_end(text, at).end : at + 1;
  }
  if (open.empty() || text[open.back()] != '{') return false;
  return Token{fault, open.back(), open.back() + 1, false}.report("bad-toml-lines", {}, diagnostics,
                                                                  "bad-toml-lines-form");
}

/// The item of a list or an inline table in which the fault lies.
Token item_at(Fault& fault) {
  const auto& statement = fault.statement;
  const auto text = fault.text();
  static constexpr std::string_view marks = ",[]{}=\n";
  auto begin = statement.value, end = begin;
  for (auto at = statement.value; at < statement.end; end = at) {
    if (marks.find(text[at]) != marks.npos) {
      if (at >= fault.at && end > begin) break;
      begin = ++at;
    } else if (text[at] == '#') {
      at = line_end(text, at);
    } else if (text[at] == '"' || text[at] == '\'') {
      at = string_end(text, at).end;
    } else {
      ++at;
    }
  }
  while (begin < end && blanks.find(text[begin]) != blanks.npos) ++begin;
  while (end > begin && blanks.find(text[end - 1]) != blanks.npos) --end;
  return {fault, begin, end, false};
}
} // namespace

bool slip_in_value(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  if (statement.value >= statement.end) return false;
  const auto text = fault.text();
  if (text[statement.value] == '[' || text[statement.value] == '{') {
    const auto item = item_at(fault);
    return table_on_two_lines(fault, diagnostics) || inline_key_twice(fault, diagnostics) ||
           comma_before_key(fault, item, diagnostics) || slip_in_token(item, diagnostics);
  }
  return slip_in_token({fault, statement.value, statement.end, true}, diagnostics);
}

} // namespace dateline::input
