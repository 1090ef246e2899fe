// SPDX-License-Identifier: MIT
#include "input/plain_value.h"

#include <charconv>
#include <chrono>

#include "base/text.h"
#include "input/limits.h"
#include "input/strings.h"

namespace dateline::input {

namespace {
bool is_word(char c) { return is_bare(c) || c == '+' || c == '.' || c == ':'; }

/// Whether a word is laid out so: a `0` stands for any digit, all else for itself.
bool has_form(std::string_view word, std::string_view form) {
  if (word.size() != form.size()) return false;
  for (std::size_t at = 0; at < form.size(); ++at)
    if (form[at] == '0' ? !is_digit(word[at]) : word[at] != form[at]) return false;
  return true;
}

int number(std::string_view digits) {
  int out = 0;
  for (const char digit : digits) out = out * 10 + (digit - '0');
  return out;
}

std::optional<Date> date(std::string_view word) {
  const Date out{number(word.substr(0, 4)), number(word.substr(5, 2)), number(word.substr(8, 2))};
  const std::chrono::year_month_day day{std::chrono::year(out.year),
                                        std::chrono::month(static_cast<unsigned>(out.month)),
                                        std::chrono::day(static_cast<unsigned>(out.day))};
  return day.ok() ? std::optional(out) : std::nullopt;
}

std::optional<DateTime> moment(std::string_view word) {
  const auto day = date(word.substr(0, 10));
  const Time time{number(word.substr(11, 2)), number(word.substr(14, 2)), number(word.substr(17, 2))};
  if (!day || time.hour > 23 || time.minute > 59 || time.second > 59) return std::nullopt;
  return DateTime{*day, time};
}

/// Reads on from a place; each step moves it, and says nothing where it finds what is not plain.
class Reader {
 public:
  Reader(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics)
      : source_(source), text_(source->text), statement_(statement), string_(statement.strings.begin()),
        diagnostics_(diagnostics), at_(statement.value) {}

  std::optional<Value> whole() {
    auto out = value();
    return at_ == statement_.end ? std::move(out) : std::nullopt;
  }

 private:
  char next() const { return at_ < statement_.end ? text_[at_] : '\0'; }
  bool take(char c) { return next() == c && ++at_ > 0; }
  Span from(std::size_t begin) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
  }

  std::optional<Value> value() {
    switch (next()) {
    case '"':
    case '\'': return text();
    case '[': return list();
    case '{': return table();
    default: return word();
    }
  }

  std::optional<Value> text() {
    while (string_ != statement_.strings.end() && string_->first < at_) ++string_;
    if (string_ == statement_.strings.end() || string_->first != at_) return std::nullopt;
    const auto begin = at_;
    at_ = string_->second;
    if (text_.substr(begin, at_ - begin).find('\\') != text_.npos) return std::nullopt;
    auto out = decode_string(source_, begin, at_);
    report_hidden(out, diagnostics_);
    auto span = out.span;
    return Value{std::move(out), std::move(span)};
  }

  std::optional<Value> word() {
    constexpr std::size_t most_digits = 15;
    const auto begin = at_;
    while (is_word(next())) ++at_;
    const auto word = text_.substr(begin, at_ - begin);
    const auto made = [&](auto data) { return Value{data, from(begin)}; };
    if (word == "true" || word == "false") return made(word == "true");
    if (has_form(word, "0000-00-00")) {
      const auto day = date(word);
      return day ? std::optional(made(*day)) : std::nullopt;
    }
    if (has_form(word, "0000-00-00T00:00:00")) {
      const auto at = moment(word);
      return at ? std::optional(made(*at)) : std::nullopt;
    }
    std::int64_t whole = 0;
    const auto* end = word.data() + word.size();
    if (word.empty() || word.size() > most_digits || !is_digit(word[0]) || (word[0] == '0' && word.size() > 1) ||
        std::from_chars(word.data(), end, whole).ptr != end)
      return std::nullopt;
    return made(whole);
  }

  void skip_blanks() {
    while (next() == ' ' || next() == '\t') ++at_;
  }
  /// In a list lines may end, and comments stand.
  void skip_lines() {
    for (;; ++at_) {
      skip_blanks();
      if (next() == '#') at_ = line_end(text_, at_);
      if (next() != '\n' && next() != '\r') return;
    }
  }

  std::optional<Value> list() {
    const auto begin = at_++;
    Array items;
    for (skip_lines(); next() != ']'; skip_lines()) {
      auto item = value();
      if (!item) return std::nullopt;
      items.push_back(std::move(*item));
      skip_lines();
      if (!take(',') && next() != ']') return std::nullopt;
    }
    ++at_;
    return Value{std::move(items), from(begin)};
  }

  std::optional<Value> table() {
    const auto begin = at_++;
    Table entries;
    skip_blanks();
    while (!take('}')) {
      if (!entries.empty() && !take(',')) return std::nullopt;
      skip_blanks();
      auto one = entry();
      if (!one || entries.size() >= most_plain || find(entries, one->key.text)) return std::nullopt;
      entries.push_back(std::move(*one));
      skip_blanks();
    }
    return Value{std::move(entries), from(begin)};
  }

  std::optional<Entry> entry() {
    const auto begin = at_;
    while (is_bare(next())) ++at_;
    Excerpt key{std::string(text_.substr(begin, at_ - begin)), from(begin), {}};
    skip_blanks();
    if (key.text.empty() || !take('=')) return std::nullopt;
    skip_blanks();
    auto read = value();
    return read ? std::optional(Entry{std::move(key), std::move(*read)}) : std::nullopt;
  }

  const SourcePtr& source_;
  std::string_view text_;
  const Statement& statement_;
  std::vector<std::pair<std::size_t, std::size_t>>::const_iterator string_;
  Diagnostics& diagnostics_;
  std::size_t at_;
};
} // namespace

std::optional<Value> read_plain_value(const SourcePtr& source, const Statement& statement, Diagnostics& diagnostics) {
  return Reader(source, statement, diagnostics).whole();
}

} // namespace dateline::input
