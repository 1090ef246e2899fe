// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline::write {

namespace {
constexpr std::string_view nothing = "<nowiki/>";

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }
bool is_one_of(char c, std::string_view set) { return set.find(c) != set.npos; }
/// A letter of any script, for all that matters here.
bool is_word(char c) { return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

template <std::size_t count>
bool ends_with_any(std::string_view text, const std::array<std::string_view, count>& words) {
  const auto same = [](char one, char other) { return lower(one) == lower(other); };
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return std::equal(word.rbegin(), word.rend(), text.rbegin(), text.rend(), same) ||
           (text.size() > word.size() && std::equal(word.rbegin(), word.rend(), text.rbegin(), same));
  });
}

/// Whether there is a bracket that has no counterpart.
bool is_unpaired(std::string_view text, char open, char close) {
  int depth = 0;
  for (const char c : text) {
    depth += (c == open) - (c == close);
    if (depth < 0) return true;
  }
  return depth != 0;
}

/// A text, and the byte of it that is looked at.
class Escaper {
 public:
  Escaper(std::string_view text, WikiPlace place)
      : text_(text), place_(place), blank_(is_blank(text)),
        special_bracket_(is_unpaired(text, '[', ']') || holds(text, "[//")),
        special_brace_(is_unpaired(text, '{', '}') || holds(text, "{|") || holds(text, "-{")) {
    for (std::size_t start = 0, at = 0; at < text.size(); start = at) {
      next_character(text, at);
      if (!is_blank(text.substr(start, at - start))) said_ = at;
    }
  }

  void write(std::string& out) {
    const bool in_line = place_ != WikiPlace::attribute && place_ != WikiPlace::code_block;
    while (at_ < text_.size()) {
      if (in_line && makes_magic_link()) out += nothing;
      const auto size = in_line ? special() : 0;
      if (size > 0) out += fmt::format("<nowiki>{}</nowiki>", text_.substr(at_, size));
      at_ += size > 0 ? size : write_character(out);
    }
  }

 private:
  char here() const { return text_[at_]; }
  char next(std::size_t distance = 1) const { return at_ + distance < text_.size() ? text_[at_ + distance] : '\0'; }
  std::size_t run() const { return std::min(text_.find_first_not_of(here(), at_), text_.size()) - at_; }

  bool begins_entity() const;
  bool begins_tag() const { return is_letter(next()) || is_one_of(next(), "/!"); }
  bool makes_link() const;
  bool makes_magic_link() const;
  std::size_t special() const;
  bool needs_entity(char32_t character) const;
  std::size_t write_character(std::string& out) const;

  std::string_view text_;
  WikiPlace place_;
  bool blank_, special_bracket_, special_brace_;
  std::size_t at_ = 0, said_ = 0; // where nothing but white space follows
};

bool Escaper::begins_entity() const {
  constexpr std::string_view name = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#";
  const auto end = text_.find_first_not_of(name, at_ + 1);
  return end != text_.npos && end > at_ + 1 && text_[end] == ';';
}

/// The colon of what MediaWiki makes a link by itself.
bool Escaper::makes_link() const {
  constexpr auto schemes = std::to_array<std::string_view>(
      {"bitcoin", "geo", "magnet", "mailto", "matrix", "news", "sip", "sips", "sms", "tel", "urn", "xmpp"});
  if (place_ == WikiPlace::link) return false;
  if (next() == '/' && next(2) == '/') return at_ > 0 && is_letter(text_[at_ - 1]);
  return next() != ' ' && next() != '\0' && ends_with_any(text_.substr(0, at_), schemes);
}

/// White space between RFC, PMID or ISBN and a number: that is a link as well.
bool Escaper::makes_magic_link() const {
  constexpr auto words = std::to_array<std::string_view>({"RFC", "PMID", "ISBN"});
  if (!ends_with_any(text_.substr(0, at_), words)) return false;
  for (auto behind = at_; behind < text_.size();) {
    const auto start = behind;
    if (!is_space(next_character(text_, behind))) return start > at_ && is_digit(text_[start]);
  }
  return false;
}

/// How many bytes from here on mean something only together with what is before or behind them.
std::size_t Escaper::special() const {
  constexpr std::string_view meaning = "'~_[]{}-:=*#;|!";
  const char c = here();
  if (!is_one_of(c, meaning)) return 0;
  if (c != ':' && at_ > 0 && text_[at_ - 1] == c) return 0; // of a run that was looked at where it begins
  const auto size = run();
  const bool begins_line = at_ == 0 && place_ == WikiPlace::line;
  switch (c) {
  case '\'': return size > 1 ? size : 0;
  case '~': return size > 2 ? size : 0;
  case '_': return size > 1 && is_word(next(size)) ? size : 0;
  case '[':
  case ']': return size > 1 || special_bracket_ ? size : 0;
  case '{':
  case '}': return size > 1 || special_brace_ ? size : 0;
  case '-': return begins_line && size > 3 ? size : 0;
  case ':': return begins_line || makes_link();
  case '=': return begins_line || (place_ == WikiPlace::heading && (at_ == 0 || at_ + size == text_.size())) ? size : 0;
  default: return begins_line && is_one_of(c, "*#;|!") ? size : 0;
  }
}

bool Escaper::needs_entity(char32_t character) const {
  constexpr char32_t line_separator = 0x2028, paragraph_separator = 0x2029;
  if (character == line_separator || character == paragraph_separator) return true;
  if (character == '&') return begins_entity();
  if (character == '<') return begins_tag();
  switch (place_) {
  // An address and its text are read as neither with U+FFFD in it, and white space belongs to the address.
  case WikiPlace::link: return character == 0xFFFD || is_one_of(here(), "[]|") || (at_ == 0 && is_space(character));
  case WikiPlace::cell:
    if (character == '|' || (character == '!' && (next() == '!' || (at_ > 0 && text_[at_ - 1] == '!')))) return true;
    return is_space(character) && (blank_ || (at_ == 0 && character != ' '));
  case WikiPlace::attribute:
    return is_one_of(here(), "[]|{}'\"<>_~:") || (is_space(character) && character != ' ') || makes_magic_link();
  case WikiPlace::code_block: return character == '{' && at_ > 0 && text_[at_ - 1] == '-';
  // White space at their ends is cut off.
  case WikiPlace::start: return is_space(character) && (blank_ || at_ == 0);
  case WikiPlace::heading: return is_space(character) && (at_ == 0 || at_ >= said_);
  default: return blank_ && is_space(character);
  }
}

/// How many bytes it took.
std::size_t Escaper::write_character(std::string& out) const {
  auto end = at_;
  const auto character = next_character(text_, end);
  if (!needs_entity(character))
    out += text_.substr(at_, end - at_);
  else if (character == '&' || character == '<')
    out += character == '&' ? "&amp;" : "&lt;";
  else
    out += fmt::format("&#{};", static_cast<std::uint32_t>(character));
  return end - at_;
}
} // namespace

void append_markup(std::string& out, std::string_view markup) {
  if (!out.empty() && !markup.empty() && out.back() == markup.front() && is_one_of(out.back(), "'[]")) out += nothing;
  out += markup;
}

void escape_wikitext(std::string& out, std::string_view text, WikiPlace place) {
  if (text.empty()) return;
  std::string escaped;
  Escaper(text, place).write(escaped);
  if (out.ends_with("]]") && is_word(escaped.front())) out += nothing; // else a word would become part of the link
  append_markup(out, escaped);
}

} // namespace dateline::write
