// SPDX-License-Identifier: MIT
#include "input/layout.h"

#include <algorithm>
#include <map>
#include <optional>

namespace dateline::input {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

/// Whether a line begins here that can only be a statement of its own: `key =`, with letters that a key may have.
bool begins_pair(std::string_view text, std::size_t at) {
  const auto begin = at = skip_blanks(text, at);
  while (at < text.size() && (is_bare(text[at]) || text[at] == '.')) ++at;
  return at > begin && skip_blanks(text, at) < text.size() && text[skip_blanks(text, at)] == '=';
}

/// `[name]` or `[[name]]` alone on its line. A list of one name may look like it, so it is asked last.
bool is_header_line(std::string_view text, std::size_t at) {
  at = skip_blanks(text, at);
  const auto open = at;
  while (at < text.size() && text[at] == '[') ++at;
  const auto name = at;
  while (at < text.size() && (is_bare(text[at]) || text[at] == '.')) ++at;
  if (name == open || name - open > 2 || at == name) return false;
  for (auto left = name - open; left > 0; --left, ++at)
    if (at >= text.size() || text[at] != ']') return false;
  at = skip_blanks(text, at);
  return at >= text.size() || text[at] == '\n' || text[at] == '#';
}

/// Follows a value to its end, over brackets, strings and comments.
class ValueScan {
 public:
  /// `reread`: how many bytes were looked at in vain, behind brackets that are never closed.
  ValueScan(std::string_view text, Statement& statement, std::size_t& reread)
      : text_(text), statement_(statement), reread_(reread) {}

  void run(std::size_t at) {
    statement_.end = statement_.value = at;
    while (at < text_.size()) {
      const char c = text_[at];
      if (c == '\n') {
        if (brackets_.empty()) break;
        if (!next_line(++at)) return;
      } else if (c == '#') {
        at = line_end(text_, at);
      } else if (c == '"' || c == '\'') {
        const auto [end, closed] = string_end(text_, at);
        if (closed)
          statement_.strings.emplace_back(at, end);
        else if (statement_.open == Statement::Open::none)
          open(Statement::Open::text, at);
        at = statement_.end = end;
      } else {
        sign(c, at);
        if (!is_blank(c)) statement_.end = at + 1;
        ++at;
      }
    }
    if (!brackets_.empty()) give_up(at);
    statement_.line_end = line_end(text_, statement_.end);
  }

 private:
  void open(Statement::Open what, std::size_t at) {
    statement_.open = what;
    statement_.open_at = at;
  }

  /// An open list may go on in the next line, but not with what can only be another statement.
  bool next_line(std::size_t at) {
    const bool list = !brackets_.empty() && text_[brackets_.back()] == '[';
    if (reread_ < most_reread && !(list && begins_pair(text_, at))) return true;
    give_up(at);
    return false;
  }

  void sign(char c, std::size_t at) {
    if (c == '[' || c == '{') {
      brackets_.push_back(at);
      if (brackets_.size() > statement_.deepest) statement_.deepest = brackets_.size(), statement_.deepest_at = at;
    } else if ((c == ']' || c == '}') && !brackets_.empty()) {
      brackets_.pop_back();
    }
    if (c == '.') statement_.dots = std::max(statement_.dots, ++dots_);
    if (c == ',' || c == '=' || c == '{' || c == '[') dots_ = 0;
  }

  /// A bracket is not closed before `at`: the statement ends before the first line that looks like a header, or there.
  /// An inline table has one line.
  void give_up(std::size_t at) {
    const auto bracket = brackets_.front();
    open(Statement::Open::bracket, bracket);
    auto end = text_[bracket] == '{' ? line_end(text_, bracket) : at;
    for (auto line = line_end(text_, bracket); line < end; line = line_end(text_, line + 1))
      if (is_header_line(text_, line + 1)) end = line;
    end = std::min(end, text_.size());
    while (end > bracket + 1 && (is_blank(text_[end - 1]) || text_[end - 1] == '\n')) --end;
    statement_.end = end;
    statement_.line_end = line_end(text_, end);
    reread_ += at - std::min(at, end);
  }

  static constexpr std::size_t most_reread = std::size_t{4} << 20;
  std::string_view text_;
  Statement& statement_;
  std::size_t& reread_;
  std::vector<std::size_t> brackets_;
  std::size_t dots_ = 0;
};

/// Reads a key that is one bare name before `stop`, as nearly all are; nothing if it is not.
std::optional<std::size_t> read_bare_key(std::string_view text, std::size_t at, char stop,
                                         std::vector<KeyPart>& parts) {
  const auto begin = at = skip_blanks(text, at);
  while (at < text.size() && is_bare(text[at])) ++at;
  const auto next = skip_blanks(text, at);
  if (at == begin || next == text.size() || text[next] != stop) return std::nullopt;
  parts.push_back({std::string(text.substr(begin, at - begin)), begin, at});
  return next;
}

/// Reads the parts of a key up to one of `stops` or the end of its line; where it stopped.
std::size_t read_key(std::string_view text, std::size_t at, std::string_view stops, std::vector<KeyPart>& parts) {
  if (const auto stop = read_bare_key(text, at, stops.front(), parts)) return *stop;
  const auto end = line_end(text, at);
  KeyPart part{{}, at, at};
  const auto finish = [&] {
    while (!part.text.empty() && is_blank(part.text.back()) && is_blank(text[part.end - 1]))
      part.text.pop_back(), --part.end;
    parts.push_back(std::move(part));
  };
  at = part.begin = part.end = skip_blanks(text, at);
  while (at < end && stops.find(text[at]) == stops.npos) {
    if (text[at] == '.') {
      finish();
      at = skip_blanks(text, at + 1);
      part = {{}, at, at};
    } else if ((text[at] == '"' || text[at] == '\'') && part.text.empty()) {
      const auto close = string_end(text, at);
      part.text = text.substr(at + 1, close.end - at - (close.closed ? 2 : 1));
      at = part.end = std::min(close.end, end);
    } else {
      const auto from = at++;
      while (at < end && is_bare(text[from]) && is_bare(text[at])) ++at;
      part.text.append(text, from, at - from);
      part.end = at;
    }
  }
  finish();
  return at;
}

void read_header(std::string_view text, Statement& statement) {
  const bool array = text.substr(statement.begin).starts_with("[[");
  statement.kind = array ? Statement::Kind::array_header : Statement::Kind::header;
  read_key(text, statement.begin + (array ? 2 : 1), "]#", statement.key);
  statement.line_end = line_end(text, statement.begin);
  statement.end = statement.value = statement.line_end;
  const auto comment = text.substr(statement.begin, statement.end - statement.begin).find(" #");
  if (comment != text.npos) statement.end = statement.begin + comment;
  while (statement.end > statement.begin + 1 && is_blank(text[statement.end - 1])) --statement.end;
}

void read_pair(std::string_view text, Statement& statement, std::size_t& reread) {
  const auto stop = read_key(text, statement.begin, "=#", statement.key);
  statement.end = statement.value = statement.key.back().end;
  statement.line_end = line_end(text, statement.begin);
  if (stop >= text.size() || text[stop] != '=') return;
  statement.equals = stop;
  ValueScan(text, statement, reread).run(skip_blanks(text, stop + 1));
  if (statement.end <= stop) statement.end = statement.value = stop + 1;
}

/// Says in which table each statement stands.
class Paths {
 public:
  void place(Statement& statement) {
    if (statement.kind == Statement::Kind::pair) {
      statement.path.reserve(table_.size() + statement.key.size());
      statement.path = table_;
      for (const auto& part : statement.key) statement.path.push_back(part.text);
      return;
    }
    statement.path.clear();
    for (std::size_t i = 0; i < statement.key.size(); ++i) {
      statement.path.push_back(statement.key[i].text);
      const bool last = i + 1 == statement.key.size();
      const bool entry = last && statement.kind == Statement::Kind::array_header;
      const auto count = entry ? ++entries_[statement.path] : entries(statement.path);
      if (count > 0 && (entry || !last)) statement.path.push_back(std::to_string(count));
    }
    table_ = statement.path;
  }

 private:
  int entries(const std::vector<std::string>& path) const {
    const auto found = entries_.find(path);
    return found == entries_.end() ? 0 : found->second;
  }

  std::vector<std::string> table_;
  std::map<std::vector<std::string>, int> entries_;
};
} // namespace

std::size_t line_end(std::string_view text, std::size_t at) {
  const auto feed = text.find('\n', std::min(at, text.size()));
  const auto end = feed == text.npos ? text.size() : feed;
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

bool opens_lines(std::string_view text, std::size_t at) {
  return text.size() - at >= 3 && text[at + 1] == text[at] && text[at + 2] == text[at];
}

namespace {
/// The end of a string that has no backslash, as nearly all have none; 0 if it has, or is not closed.
std::size_t plain_end(std::string_view text, std::size_t begin, bool several) {
  const auto marks = text.substr(begin, several ? 3 : 1);
  const auto from = begin + marks.size();
  const auto close = text.find(marks, from);
  if (close == text.npos) return 0;
  const auto content = text.substr(from, close - from);
  if (content.find('\\') != text.npos || (!several && content.find('\n') != text.npos)) return 0;
  auto end = close + marks.size();
  while (several && end < text.size() && end < close + 5 && text[end] == marks[0]) ++end;
  return end;
}
} // namespace

StringEnd string_end(std::string_view text, std::size_t begin) {
  const char mark = text[begin];
  const bool several = opens_lines(text, begin);
  if (const auto end = plain_end(text, begin, several); end > 0) return {end, true};
  for (auto at = begin + (several ? 3 : 1); at < text.size(); ++at) {
    while (at < text.size() && text[at] != mark && text[at] != '\\' && text[at] != '\n') ++at;
    if (at == text.size() || (text[at] == '\n' && !several)) break;
    if (text[at] == '\\' && mark == '"') {
      if (!several && at + 1 < text.size() && text[at + 1] == '\n') break;
      ++at;
    } else if (text[at] == mark) {
      if (!several) return {at + 1, true};
      if (!opens_lines(text, at)) continue;
      auto end = at + 3; // one or two marks may stand before the three that close
      while (end < text.size() && end < at + 5 && text[end] == mark) ++end;
      return {end, true};
    }
  }
  return {several ? text.size() : line_end(text, begin), false};
}

std::vector<Statement> lay_out(std::string_view text) {
  std::vector<Statement> out;
  Paths paths;
  std::size_t reread = 0;
  auto at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  while (at < text.size()) {
    at = skip_blanks(text, at);
    if (at >= text.size()) break;
    if (text[at] != '\n' && text[at] != '#') {
      Statement statement;
      statement.begin = at;
      if (text[at] == '[')
        read_header(text, statement);
      else
        read_pair(text, statement, reread);
      paths.place(statement);
      at = statement.line_end;
      out.push_back(std::move(statement));
    }
    const auto feed = text.find('\n', at);
    at = feed == text.npos ? text.size() : feed + 1;
  }
  return out;
}

} // namespace dateline::input
