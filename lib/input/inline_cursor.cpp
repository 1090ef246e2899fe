// SPDX-License-Identifier: MIT
#include "input/inline_cursor.h"

#include <algorithm>

#include "input/written.h"

namespace dateline::input {

void InlineCursor::go_to(std::size_t at) { at_ = std::min(at, limit_); }

std::size_t InlineCursor::seek(std::string_view signs) const {
  const auto found = text_.find_first_of(signs, at_);
  return found < limit_ ? found : at_;
}

Range InlineCursor::find(std::string_view text) {
  constexpr std::size_t window = 1024; // a search over the whole block for each of its inlines would be quadratic
  const auto near = text_.substr(at_, std::min(limit_ - at_, text.size() + window));
  const auto found = text.empty() ? near.npos : near.find(text);
  if (found == near.npos) return here();
  const auto begin = at_ + found;
  at_ = begin + text.size();
  return {begin, at_};
}

Range InlineCursor::find_written(std::string_view text) {
  constexpr std::size_t window = 128;
  for (auto begin = at_; begin < std::min(at_ + window, limit_); ++begin) {
    const auto end = written_end(text_.substr(0, limit_), begin, text);
    if (!end) continue;
    at_ = *end;
    return {begin, at_};
  }
  return here();
}

std::size_t InlineCursor::pass(std::string_view signs, std::size_t length) {
  const auto begin = seek(signs);
  go_to(begin + length);
  return begin;
}

Range InlineCursor::pass_code() {
  const auto begin = seek("`");
  const auto end = std::min(text_.find_first_not_of('`', begin), limit_);
  const auto close = text_.find(text_.substr(begin, end - begin), end);
  at_ = close == text_.npos ? end : std::min(close + (end - begin), limit_);
  return {begin, at_};
}

std::size_t InlineCursor::pass_image() {
  constexpr std::string_view sign = "![";
  const auto begin = std::min(text_.find(sign, at_), limit_);
  go_to(begin + sign.size());
  return begin;
}

Range InlineCursor::pass_link_end(std::string_view address) {
  pass("]", 1);
  const char sign = at_ < text_.size() ? text_[at_] : ' ';
  if (sign != '(' && sign != '[') return {};
  const auto place = sign == '(' ? find(address) : Range{};
  pass(sign == '(' ? ")" : "]", 1);
  return place;
}

void InlineCursor::pass_sign() { go_to(at_ + 1); }

} // namespace dateline::input
