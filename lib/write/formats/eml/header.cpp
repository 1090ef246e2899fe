// SPDX-License-Identifier: MIT
#include "write/formats/eml/header.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/percent.h"
#include "base/text.h"
#include "base/unicode.h"
#include "write/base64.h"
#include "write/markup.h"

namespace dateline::write {

namespace {
constexpr std::size_t columns = 76, longest_plain = 60, longest_part = 50;
constexpr std::string_view fold = "\r\n ";

bool is_one_of(char c, std::string_view set) { return set.find(c) != set.npos; }

/// On one line, whatever it was.
std::string one_line(std::string_view text) {
  auto out = clean(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return out;
}

/// Words of ASCII that are read back as they are, however the line is folded.
bool is_plain(std::string_view text) {
  std::size_t word = 0, longest = 0;
  for (const char c : text) {
    if (c < ' ' || c > '~') return false;
    longest = std::max(longest, word = c == ' ' ? 0 : word + 1);
  }
  const bool spaces = text.empty() || text.front() == ' ' || text.back() == ' ' || text.find("  ") != text.npos;
  return !spaces && longest <= longest_plain && text.find("=?") == text.npos;
}

/// RFC 2047's Q, as narrow as a name asks for: it may stand anywhere.
std::string q(std::string_view text) {
  auto out = percent_encoded(text, "!*+-/ ");
  std::replace(out.begin(), out.end(), '%', '=');
  std::replace(out.begin(), out.end(), ' ', '_');
  return out;
}

/// Encoded words, none of which parts a character; from `column` on.
std::string encoded(std::string_view text, std::size_t column) {
  const bool readable = q(text).size() <= 2 * text.size();
  const auto word = [&](std::string_view part) {
    return readable ? "=?utf-8?q?" + q(part) + "?=" : "=?utf-8?b?" + base64(part) + "?=";
  };
  std::string out;
  std::size_t begin = 0, end = 0;
  for (std::size_t next = 0; end < text.size(); end = next) {
    next_character(text, next);
    if (column + word(text.substr(begin, next - begin)).size() <= columns) continue;
    out.append(word(text.substr(begin, end - begin))).append(fold);
    begin = end;
    column = 1;
  }
  return out + word(text.substr(begin));
}

std::string folded(std::string_view text, std::size_t column) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    const bool fits = column + 1 + word.size() <= columns;
    if (!out.empty()) out += fits ? " " : fold;
    column = fits ? column + 1 + word.size() : 1 + word.size();
    out += word;
    at = end + 1;
  }
  return out;
}

std::string phrase(std::string_view name, std::size_t column) {
  if (!is_plain(name) || name.size() > longest_plain) return encoded(name, column);
  const auto in_word = [](char c) { return is_alphanumeric(c) || is_one_of(c, " !#$%&'*+-/=?^_`{|}~"); };
  if (std::all_of(name.begin(), name.end(), in_word)) return std::string(name);
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string mailbox(const Mailbox& one, std::size_t start) {
  const auto name = one_line(one.name);
  if (name.find_first_not_of(' ') == name.npos) return one.address;
  auto out = phrase(name, start);
  const auto last_line = out.rfind('\n');
  const auto column = last_line == out.npos ? start + out.size() : out.size() - last_line - 1;
  out += column + one.address.size() + 4 > columns ? fold : " ";
  return out + "<" + one.address + ">";
}
} // namespace

std::string text_header(std::string_view name, std::string_view text) {
  const auto line = one_line(text);
  if (line.empty()) return {};
  const auto column = name.size() + 2;
  return fmt::format("{}: {}\r\n", name, is_plain(line) ? folded(line, column) : encoded(line, column));
}

std::string address_header(std::string_view name, const std::vector<Mailbox>& mailboxes) {
  std::string list;
  for (const auto& one : mailboxes) {
    if (one.address.empty()) continue;
    const bool first = list.empty();
    if (!first) list.append(",").append(fold);
    list += mailbox(one, first ? name.size() + 2 : 1);
  }
  return list.empty() ? list : fmt::format("{}: {}\r\n", name, list);
}

std::string parameter(std::string_view name, std::string_view value) {
  const auto kept = percent_encoded(one_line(value), "-._");
  if (kept == value && value.size() <= longest_plain) return fmt::format(";\r\n {}=\"{}\"", name, value);
  std::string out;
  for (std::size_t at = 0, part = 0; at < kept.size(); ++part) {
    auto end = std::min(at + longest_part, kept.size());
    if (end < kept.size() && kept[end - 1] == '%') end -= 1; // an encoded byte stays whole
    if (end < kept.size() && kept[end - 2] == '%') end -= 2;
    out += fmt::format(";\r\n {}*{}*={}{}", name, part, part == 0 ? "utf-8''" : "", kept.substr(at, end - at));
    at = end;
  }
  return out;
}

} // namespace dateline::write
