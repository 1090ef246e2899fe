// SPDX-License-Identifier: MIT
#include "input/strings.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"

namespace dateline::input {

namespace {
/// Decodes from `at` to `end`, keeping an anchor wherever text and source stop running side by side.
class Decoder {
 public:
  Decoder(std::string_view source, std::size_t at, std::size_t end, Excerpt& out)
      : source_(source), at_(at), end_(end), out_(out) {}

  void run(bool escapes, bool several) {
    if (several) skip_line_end();
    anchor();
    const auto all = source_.substr(at_, end_ - at_);
    if (all.find('\\') == all.npos && all.find('\r') == all.npos) { // as in nearly all
      out_.text += all;
      return;
    }
    while (at_ < end_) {
      const auto from = at_;
      while (at_ < end_ && source_[at_] != '\\' && source_[at_] != '\r') ++at_;
      out_.text.append(source_, from, at_ - from);
      if (at_ == end_) break;
      if (source_[at_] == '\\' && escapes) {
        escape();
      } else if (source_.substr(at_, 2) == "\r\n") {
        ++at_;
        anchor();
        out_.text += source_[at_++];
      } else {
        out_.text += source_[at_++];
      }
    }
  }

 private:
  void anchor() {
    const auto in_text = static_cast<std::uint32_t>(out_.text.size());
    const auto in_source = static_cast<std::uint32_t>(at_);
    if (!out_.anchors.empty() && out_.anchors.back().in_text == in_text)
      out_.anchors.back().in_source = in_source;
    else
      out_.anchors.push_back({in_text, in_source});
  }

  void skip_line_end() {
    if (source_.substr(at_, 2) == "\r\n") ++at_;
    if (at_ < end_ && source_[at_] == '\n') ++at_;
  }

  /// The bytes of one escape all stand where its backslash does.
  void escape() {
    const char kind = at_ + 1 < end_ ? source_[at_ + 1] : ' ';
    if (kind == 'u' || kind == 'U') return code_point(kind == 'u' ? 4 : 8);
    static constexpr std::string_view letters = "btnfre\"\\", characters = "\b\t\n\f\r\x1B\"\\";
    const auto found = letters.find(kind);
    if (found == letters.npos) return continued();
    anchor();
    out_.text += characters[found];
    at_ += 2;
    anchor();
  }

  void code_point(std::size_t digits) {
    std::uint32_t value = 0;
    const auto* first = source_.data() + at_ + 2;
    std::from_chars(first, first + std::min(digits, end_ - at_ - 2), value, 16);
    std::string bytes;
    append(bytes, value);
    for (const char byte : bytes) {
      anchor();
      out_.text += byte;
    }
    at_ = std::min(end_, at_ + 2 + digits);
    anchor();
  }

  /// A backslash at the end of a line: the line end and all white space behind it are left out.
  void continued() {
    ++at_;
    while (at_ < end_ && std::string_view(" \t\r\n").find(source_[at_]) != std::string_view::npos) ++at_;
    anchor();
  }

  std::string_view source_;
  std::size_t at_;
  std::size_t end_;
  Excerpt& out_;
};
} // namespace

Excerpt decode_string(const SourcePtr& source, std::size_t begin, std::size_t end) {
  const std::string_view text = source->text;
  Excerpt out{{}, {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, {}};
  const char mark = text[begin];
  const bool several = end - begin >= 6 && text[begin + 1] == mark && text[begin + 2] == mark;
  const std::size_t width = several ? 3 : 1;
  if (end - begin < 2 * width) return out;
  Decoder(text, begin + width, end - width, out).run(mark == '"', several);
  return out;
}

} // namespace dateline::input
