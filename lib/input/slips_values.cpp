// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "input/dates.h"
#include "input/look_alikes.h"
#include "input/numbers.h"
#include "input/slips.h"

namespace dateline::input {

namespace {
constexpr std::string_view blanks = " \t\r";
constexpr std::array<std::string_view, 14> curly = {"“", "”", "„", "‟", "‘",  "’",  "‚",
                                                    "«", "»", "‹", "›", "「", "」", "″"};

/// A value as it is written, alone on its line or in a list.
struct Token {
  Fault& fault;
  std::size_t begin;
  std::size_t end;
  bool alone; // it is all that the line gives its key

  std::string_view text() const { return fault.text(begin, end); }

  bool report(std::string_view message, std::string corrected, Diagnostics& diagnostics,
              std::string_view help = "write-instead") const {
    if (alone && !corrected.empty()) corrected = fmt::format("{} = {}", fault.key_text(), corrected);
    diagnostics.add({.rule = "bad-toml",
                     .message = message,
                     .span = fault.span(begin, end),
                     .arguments = {{"key", std::string(fault.key_text())},
                                   {"value", std::string(text())},
                                   {"corrected", std::move(corrected)}},
                     .help = help});
    return true;
  }
};

std::size_t curly_at_front(std::string_view text) {
  for (const auto mark : curly)
    if (text.starts_with(mark)) return mark.size();
  return 0;
}
std::size_t curly_at_back(std::string_view text) {
  for (const auto mark : curly)
    if (text.ends_with(mark)) return mark.size();
  return 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// In quotation marks, those inside with a backslash.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '"') ++at;
    if (text[at] == '"' || text[at] == '\\') out += '\\';
    out += text[at];
  }
  return out + '"';
}

/// The text without a comment behind it.
std::string_view without_comment(std::string_view text) {
  text = text.substr(0, text.find(" #"));
  const auto last = text.find_last_not_of(blanks);
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

bool curly_quotes(const Token& token, Diagnostics& diagnostics) {
  auto text = token.text();
  if (curly_at_front(text) == 0) return false;
  if (token.alone) text = text.substr(0, text.find_last_not_of(",; \t") + 1);
  for (auto left = three_curly_marks(text) > 0 ? 3 : 1; left > 0 && !text.empty(); --left) {
    text.remove_prefix(text.starts_with('"') ? 1 : curly_at_front(text));
    text.remove_suffix(text.ends_with('"') ? 1 : curly_at_back(text));
  }
  return token.report("bad-toml-curly", quoted(text), diagnostics);
}

/// `key =`, behind a value.
bool begins_pair(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const auto end = std::find_if_not(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
  });
  const auto rest = text.substr(static_cast<std::size_t>(end - text.begin()));
  const auto sign = rest.find_first_not_of(blanks);
  return end != text.begin() && sign != rest.npos && rest[sign] == '=';
}

bool wrong_quotes(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  const char mark = text.front();
  if (mark != '"' && mark != '\'') return false;
  const auto close = string_end(text, 0);
  if (!close.closed) {
    auto inner = without_comment(text.substr(1));
    if (const auto back = curly_at_back(inner)) {
      inner.remove_suffix(back);
      return token.report("bad-toml-curly", quoted(inner), diagnostics);
    }
    return token.report("bad-toml-quote", quoted(inner), diagnostics);
  }
  if (close.end < text.size() && text.ends_with(mark) && !begins_pair(text.substr(close.end)))
    return token.report("bad-toml-inside", quoted(text.substr(1, text.size() - 2)), diagnostics);
  return false;
}

/// A backslash that begins no escape: in a text, or in the path of a file.
bool wrong_escape(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  if (text.front() != '"' || string_end(text, 0).end != text.size()) return false;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != '\\') continue;
    const char kind = text[++at];
    if (std::string_view("btnfr\"\\\n\r").find(kind) != std::string_view::npos) continue;
    const auto from = token.begin + at - 1;
    std::size_t end = from + 1;
    next_character(token.fault.text(), end);
    return Token{token.fault, from, end, false}.report("bad-toml-escape", {}, diagnostics, "bad-toml-escape-form");
  }
  return false;
}

bool wrong_date(const Token& token, Diagnostics& diagnostics) {
  const auto moment = read_moment(token.text());
  const auto& fault = token.fault;
  return moment &&
         report_moment(*moment, token.text(), true, fault.key_text(), fault.span(token.begin, token.end), diagnostics);
}

/// Whether the key is one of those whose value is a date in every release and chapter.
bool wants_date(const Statement& statement) {
  const auto& path = statement.path;
  return path.size() == 1 && (path[0] == "date" || path[0] == "embargo" || path[0] == "review");
}

bool not_a_date(const Token& token, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "bad-date",
                   .message = "bad-date",
                   .span = token.fault.span(token.begin, token.end),
                   .arguments = {{"key", std::string(token.fault.key_text())}, {"value", std::string(token.text())}},
                   .help = "bad-date-form"});
  return true;
}

/// Digits that are no number, since a date is meant.
bool wrong_date_of_digits(const Token& token, Diagnostics& diagnostics) {
  const auto text = without_comment(token.text());
  if (text.empty() || !is_digit(text.front())) return false;
  if (!wants_date(token.fault.statement) && !has_short_year(text)) return false;
  return not_a_date({token.fault, token.begin, token.begin + text.size(), token.alone}, diagnostics);
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

/// "es" "en", or "es"; "en", in a list.
bool comma_missing(const Token& token, Diagnostics& diagnostics) {
  static constexpr std::string_view between = " \t\r;";
  const auto text = token.text();
  if (token.alone || (text.front() != '"' && text.front() != '\'')) return false;
  std::string corrected;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find_first_not_of(between, at), text.size())) {
    const auto [end, closed] = string_end(text, at);
    if (!closed || text[at] != text.front() || (!corrected.empty() && between.find(text[at - 1]) == between.npos))
      return false;
    corrected += (corrected.empty() ? "" : ", ") + std::string(text.substr(at, end - at));
    at = end;
  }
  return token.report("bad-toml-list-comma", corrected, diagnostics);
}

/// A key that stands twice in an inline table: its second place.
bool inline_key_twice(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  const auto text = fault.text();
  std::vector<std::vector<std::string_view>> tables;
  for (auto at = statement.value; at < statement.end && at < fault.at;) {
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
    if (blanks.find(word.front()) != blanks.npos || word == "{" || word == ",") continue;
    if (std::find(tables.back().begin(), tables.back().end(), word) == tables.back().end()) {
      tables.back().push_back(word);
      continue;
    }
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

bool wrong_word(const Token& token, Diagnostics& diagnostics) {
  std::string word(token.text());
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
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
  return text.size() > 8 && text[text.size() - 5] == ' ' &&
         std::all_of(text.end() - 4, text.end(), [](char c) { return is_digit(c); });
}

/// A text without quotation marks where a date or a number may be meant: the advice names that too.
bool unquoted_value(const Token& token, Diagnostics& diagnostics) {
  const auto& path = token.fault.statement.path;
  if (wants_date(token.fault.statement)) return not_a_date(token, diagnostics);
  const auto number = number_in(token.text());
  const bool field = token.alone && path.size() == 2 && path[0] == "fields";
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
  return curly_quotes(token, diagnostics) || comma_missing(token, diagnostics) || wrong_quotes(token, diagnostics) ||
         wrong_escape(token, diagnostics) || wrong_date(token, diagnostics) ||
         wrong_date_of_digits(token, diagnostics) || wrong_number(token, diagnostics) ||
         percent_sign(token, diagnostics) || wrong_word(token, diagnostics) || unquoted(token, diagnostics) ||
         behind_value(token, diagnostics);
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
  if (text[statement.value] == '[' || text[statement.value] == '{')
    return table_on_two_lines(fault, diagnostics) || inline_key_twice(fault, diagnostics) ||
           slip_in_token(item_at(fault), diagnostics);
  return slip_in_token({fault, statement.value, statement.end, true}, diagnostics);
}

} // namespace dateline::input
