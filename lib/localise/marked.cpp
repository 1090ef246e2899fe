// SPDX-License-Identifier: MIT
#include "localise/marked.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace dateline::localise {

namespace {
constexpr char32_t left_to_right = 0xFDD2, first_strong = 0xFDD3, isolate_end = 0xFDD4;
constexpr char32_t address_begin = 0xFDD5, link_text = 0xFDD6, link_end = 0xFDD7;
constexpr char32_t datetime_begin = 0xFDD8, date_text = 0xFDD9, date_end = 0xFDDA;

bool is_mark(char32_t c) { return c >= left_to_right && c <= date_end; }

std::string between(char32_t open, std::string_view text, char32_t close) {
  std::string out;
  append(out, open);
  out.append(text);
  append(out, close);
  return out;
}

/// The text up to the next mark, which is read.
std::string_view text_to_mark(std::string_view text, std::size_t& at, char32_t& mark) {
  constexpr char first_byte = '\xEF'; // of every mark
  const auto begin = at;
  for (auto here = text.find(first_byte, at); here != text.npos; here = text.find(first_byte, at)) {
    at = here;
    mark = next_character(text, at);
    if (is_mark(mark)) return text.substr(begin, here - begin);
  }
  at = text.size();
  mark = 0;
  return text.substr(begin);
}

/// A line up to a mark that closes, or to the end; `datetime` is that of the date that it is part of.
Line read(std::string_view text, std::size_t& at, const std::string& datetime = {}) {
  Line line;
  for (char32_t mark = 0; at < text.size();) {
    if (const auto run = text_to_mark(text, at, mark); !run.empty())
      line.push_back({Run{std::string(run), datetime}, {}});
    if (mark == left_to_right || mark == first_strong) {
      const auto kind = mark == left_to_right ? Isolate::Kind::left_to_right : Isolate::Kind::first_strong;
      line.push_back({Isolate{kind, read(text, at, datetime)}, {}});
    } else if (mark == address_begin) {
      std::string address(text_to_mark(text, at, mark));
      line.push_back({Link{std::move(address), read(text, at)}, {}});
    } else if (mark == datetime_begin) {
      const std::string own(text_to_mark(text, at, mark));
      for (auto& part : read(text, at, own)) line.push_back(std::move(part));
    } else if (mark != 0) {
      break;
    }
  }
  return line;
}

/// Whether digits stand beside signs, which the other direction would move about.
bool has_signed_digits(std::string_view text) {
  bool digits = false, signs = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool digit = u_charType(static_cast<UChar32>(next_character(text, at))) == U_DECIMAL_DIGIT_NUMBER;
    (digit ? digits : signs) = true;
  }
  return digits && signs;
}
} // namespace

std::string isolated(std::string_view text, Isolate::Kind kind) {
  return between(kind == Isolate::Kind::left_to_right ? left_to_right : first_strong, text, isolate_end);
}

std::string linked(std::string_view address, std::string_view text) {
  std::string out = between(address_begin, address, link_text);
  out.append(text);
  append(out, link_end);
  return out;
}

std::string dated(std::string_view datetime, std::string_view text) {
  std::string out = between(datetime_begin, datetime, date_text);
  out.append(text);
  append(out, date_end);
  return out;
}

std::string value_in(Direction of_text, std::string_view value, bool technical) {
  const auto own = direction(value);
  if (of_text == Direction::right_to_left && (technical || (!own && has_signed_digits(value))))
    return isolated(value, Isolate::Kind::left_to_right);
  if (own && *own != of_text) return isolated(value, Isolate::Kind::first_strong);
  return std::string(value);
}

Line to_line(std::string_view marked) {
  std::size_t at = 0;
  return read(marked, at);
}

std::string plain(std::string_view marked) {
  std::string out;
  char32_t mark = 0;
  for (std::size_t at = 0; at < marked.size();) {
    const auto text = text_to_mark(marked, at, mark);
    if (mark != link_text && mark != date_text) out += text; // else it was an address or for machines
  }
  return out;
}

std::string fill(std::string_view pattern, const Values& values) {
  return fill(pattern, [&](std::string_view name) {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == name; });
    return found == values.end() ? std::string() : found->second;
  });
}

} // namespace dateline::localise
