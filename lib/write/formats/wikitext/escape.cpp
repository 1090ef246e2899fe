// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace dateline::write {

namespace {
constexpr std::string_view nothing = "<nowiki/>";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }
bool is_one_of(char c, std::string_view set) { return set.find(c) != set.npos; }
/// A letter of any script, for all that matters here.
bool is_word(char c) { return is_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; }

bool ends_with_any(std::string_view text, auto words) {
  const auto same = [](char one, char other) { return lower(one) == lower(other); };
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.end() - static_cast<long>(word.size()), same);
  });
}

/// A text, and the byte of it that is looked at.
struct At {
  std::string_view text;
  std::size_t at;
  WikiPlace place;

  char here() const { return text[at]; }
  char next(std::size_t distance = 1) const { return at + distance < text.size() ? text[at + distance] : '\0'; }
  std::string_view before() const { return text.substr(0, at); }
  std::size_t run() const { return std::min(text.find_first_not_of(here(), at), text.size()) - at; }

  bool begins_entity() const {
    const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#", at + 1);
    return end != text.npos && end > at + 1 && text[end] == ';';
  }
  bool begins_tag() const { return is_letter(next()) || is_one_of(next(), "/!"); }
  /// The colon of what MediaWiki makes a link by itself.
  bool makes_link() const {
    constexpr auto schemes = std::to_array<std::string_view>(
        {"bitcoin", "geo", "magnet", "mailto", "matrix", "news", "sip", "sips", "sms", "tel", "urn", "xmpp"});
    if (next() == '/' && next(2) == '/') return at > 0 && is_letter(text[at - 1]);
    return next() != ' ' && next() != '\0' && ends_with_any(before(), schemes);
  }
  /// White space between RFC, PMID or ISBN and a number: that is a link as well.
  bool makes_magic_link() const {
    if (!ends_with_any(before(), std::to_array<std::string_view>({"RFC", "PMID", "ISBN"}))) return false;
    auto behind = at;
    while (behind < text.size()) {
      const auto start = behind;
      if (!is_space(next_character(text, behind))) return start > at && is_digit(text[start]);
    }
    return false;
  }

  /// How many bytes from here on mean something only together with what is before or behind them.
  std::size_t special() const;
  std::string_view entity() const;
};

std::size_t At::special() const {
  const char c = here();
  if (at == 0 && place == WikiPlace::line && (is_one_of(c, "*#:;=|!") || text.starts_with("----"))) return 1;
  if (c == '\'') return run() > 1 ? run() : 0;
  if (c == '~') return run() > 2 ? run() : 0;
  if (c == '_') return run() > 1 && is_word(next(run())) ? run() : 0;
  if (c == '[' || c == ']') return run() > 1 ? run() : c == '[' && next() == '/' && next(2) == '/';
  if (c == '{') return run() > 1 ? run() : next() == '|';
  if (c == '}') return run() > 1 ? run() : 0;
  if (c == '-') return next() == '{';
  return c == ':' && makes_link();
}

std::string_view At::entity() const {
  const char c = here();
  if (c == '&' && begins_entity()) return "&amp;";
  if (c == '<' && begins_tag()) return "&lt;";
  if (place == WikiPlace::link || place == WikiPlace::attribute) {
    if (c == '[') return "&#91;";
    if (c == ']') return "&#93;";
    if (c == '|') return "&#124;";
  }
  return {};
}

/// Of a picture's attribute: whatever could be markup.
bool is_unsafe(const At& here) { return here.special() > 0 || is_one_of(here.here(), "{}'\"<>_~"); }

void put_special(std::string& out, const At& here, std::size_t length) {
  const auto token = here.text.substr(here.at, length);
  if (here.place == WikiPlace::attribute)
    for (const char c : token) out += fmt::format("&#{};", static_cast<int>(c));
  else
    out += fmt::format("<nowiki>{}</nowiki>", token);
}
} // namespace

void append_markup(std::string& out, std::string_view markup) {
  if (!out.empty() && !markup.empty() && out.back() == markup.front() && is_one_of(out.back(), "'[]")) out += nothing;
  out += markup;
}

void escape_wikitext(std::string& out, std::string_view text, WikiPlace place) {
  if (text.empty()) return;
  const bool trails_link = out.ends_with("]]") && is_word(text.front());
  if (trails_link || (!out.empty() && out.back() == text.front() && is_one_of(text.front(), "']"))) out += nothing;
  for (std::size_t at = 0; at < text.size();) {
    const At here{text, at, place};
    const auto entity = here.entity();
    const bool tags_only = place == WikiPlace::code_block;
    auto length = entity.empty() && !tags_only ? here.special() : 0;
    if (length == 0 && place == WikiPlace::attribute && entity.empty() && is_unsafe(here)) length = 1;
    if (!entity.empty()) {
      out += entity;
    } else if (length > 0) {
      put_special(out, here, length);
    } else {
      if (!tags_only && here.makes_magic_link()) out += nothing;
      out += here.here();
    }
    at += std::max<std::size_t>(length, 1);
  }
}

} // namespace dateline::write
