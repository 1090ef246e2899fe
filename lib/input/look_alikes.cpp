// SPDX-License-Identifier: MIT
#include "input/look_alikes.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "input/layout.h"

namespace dateline::input {

namespace {
// No-break, figure, narrow no-break and ideographic space: what word processors and keyboards type for one.
constexpr std::array<std::string_view, 4> odd_spaces = {"\u00A0", "\u2007", "\u202F", "\u3000"};
constexpr std::array<std::string_view, 6> double_marks = {"\"", "“", "”", "„", "‟", "″"};
constexpr int most_reported = 20;

template <std::size_t count>
std::size_t length_at(std::string_view text, const std::array<std::string_view, count>& signs) {
  const auto found = std::find_if(signs.begin(), signs.end(), [&](auto sign) { return text.starts_with(sign); });
  return found == signs.end() ? 0 : found->size();
}

bool has_any(std::string_view text) {
  const auto there = [&](auto sign) { return text.find(sign) != text.npos; };
  return std::any_of(odd_spaces.begin(), odd_spaces.end(), there) ||
         std::any_of(double_marks.begin() + 1, double_marks.end(), there);
}

/// Goes over what stands outside texts and comments.
class Scan {
 public:
  Scan(const SourcePtr& source, std::string& text, Diagnostics& diagnostics)
      : source_(source), text_(text), diagnostics_(diagnostics) {}

  void run() {
    for (std::size_t at = 0; at < text_.size();) at = step(at);
  }

 private:
  std::size_t step(std::size_t at) {
    const auto rest = std::string_view(text_).substr(at);
    if (rest[0] == '#') return std::max(line_end(text_, at), at + 1);
    const auto close = rest[0] == '"' || rest[0] == '\'' ? string_end(text_, at) : StringEnd{at + 1, false};
    if (close.closed) return close.end;
    if (const auto open = three_curly_marks(rest)) return open_text(at, open);
    if (close.end > at + 1) return close.end;
    if (const auto size = length_at(rest, odd_spaces)) return put_space(at, size);
    return at + 1;
  }

  std::size_t put_space(std::size_t at, std::size_t size) {
    if (at >= reported_to_ && reported_ < most_reported) report_space(at, size);
    text_.replace(at, size, size, ' ');
    return at + size;
  }

  void report_space(std::size_t at, std::size_t size) {
    auto next = at;
    const auto character = static_cast<unsigned>(next_character(text_, next));
    diagnostics_.add({.rule = "bad-toml",
                      .message = "bad-toml-space",
                      .span = {source_, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)},
                      .arguments = {{"character", fmt::format("U+{:04X}", character)}},
                      .help = "bad-toml-space-form"});
    reported_to_ = line_end(text_, at);
    ++reported_;
  }

  /// Three marks that are closed on their own line are one slip in a value; else their text goes on to the next three.
  std::size_t open_text(std::size_t at, std::size_t size) {
    const auto line = line_end(text_, at);
    auto close = at + size;
    while (close < text_.size() && marks(close) == 0) ++close;
    if (close < line || close >= text_.size()) return std::max(line, at + 1);
    const auto end = close + marks(close);
    put_marks(at, size);
    put_marks(close, end - close);
    return end;
  }

  std::size_t marks(std::size_t at) const {
    const auto rest = std::string_view(text_).substr(at);
    return rest.starts_with("\"\"\"") ? 3 : three_curly_marks(rest);
  }

  void put_marks(std::size_t at, std::size_t size) { text_.replace(at, size, "\"\"\"" + std::string(size - 3, ' ')); }

  const SourcePtr& source_;
  std::string& text_;
  Diagnostics& diagnostics_;
  std::size_t reported_to_ = 0;
  int reported_ = 0;
};
} // namespace

std::size_t three_curly_marks(std::string_view text) {
  std::size_t end = 0;
  for (int count = 0; count < 3; ++count) {
    const auto size = length_at(text.substr(end), double_marks);
    if (size == 0) return 0;
    end += size;
  }
  return end > 3 ? end : 0;
}

std::string without_look_alikes(const SourcePtr& source, Diagnostics& diagnostics) {
  std::string text = source->text;
  if (has_any(text)) Scan(source, text, diagnostics).run();
  return text;
}

} // namespace dateline::input
