// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/blank_reader.h"
#include "base/message.h"

namespace dateline {

namespace {
constexpr std::size_t most_bytes = 4096;
constexpr int most_nested = 8;

/// From the brace at `begin` to the one that closes it.
struct Extent {
  std::size_t end = 0; // behind the closing brace, or where the search was given up
  int depth = 0;
  bool closed = false;
};

Extent extent(std::string_view text, std::size_t begin) {
  const auto limit = std::min(text.size(), begin + most_bytes);
  Extent out;
  int open = 0;
  for (auto at = begin; at < limit; ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '{')
      out.depth = std::max(out.depth, ++open);
    else if (text[at] == '}' && --open == 0)
      return {at + 1, out.depth, true};
  }
  out.end = limit;
  return out;
}

/// Goes through prose from blank to blank.
class Cutter {
 public:
  Cutter(const Excerpt& prose, const std::string& language, Diagnostics& diagnostics)
      : prose_(prose), text_(prose.text), language_(language), diagnostics_(diagnostics) {
    out_.text.span = prose.span;
  }

  CutText run() {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text_.size();) {
      if (text_[at] == '\\') {
        at += 2;
      } else if (text_[at] == '{' || text_[at] == '}') {
        append(out_.text, prose_, kept, at);
        at = kept = text_[at] == '{' ? open(at) : lone(at);
      } else {
        ++at;
      }
    }
    append(out_.text, prose_, kept, text_.size());
    return std::move(out_);
  }

 private:
  /// Reads the blank at `begin`; where to go on.
  std::size_t open(std::size_t begin) {
    const auto found = extent(text_, begin);
    if (!found.closed) return unclosed(begin, found.end);
    std::optional<Blank> blank;
    if (found.depth > most_nested)
      too_large("too-large-blank-depth", begin, most_nested);
    else
      blank = read_blank(prose_, begin, language_, diagnostics_);
    if (!blank) blank = faulty(begin, found.end, shown(text_.substr(begin + 1, found.end - begin - 2)));
    put(begin, found.end);
    out_.blanks.push_back(*std::move(blank));
    return found.end;
  }

  std::size_t lone(std::size_t at) {
    diagnostics_.add({.rule = "bad-blank",
                      .message = "bad-blank-lone",
                      .span = prose_.at(at, at + 1),
                      .arguments = {{"form", "\\}"}},
                      .help = "bad-blank-brace"});
    return at + 1;
  }

  /// What a draft shows of it: its name, and that there was more. No field is called so.
  static std::string shown(std::string_view inside) {
    const auto comma = inside.find(',');
    std::string out(inside.substr(0, comma));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return comma == inside.npos ? out : out + ", …";
  }

  Blank faulty(std::size_t begin, std::size_t end, std::string shown) const {
    Blank out;
    out.name = std::move(shown);
    out.span = out.name_span = prose_.at(begin, end);
    out.faulty = true;
    return out;
  }

  /// The rest of its paragraph is lost, but not what comes after.
  std::size_t unclosed(std::size_t begin, std::size_t searched) {
    const auto paragraph = std::min(text_.find("\n\n", begin), text_.size());
    if (searched < text_.size() && searched < paragraph)
      too_large("too-large-blank", begin, most_bytes);
    else
      diagnostics_.add({.rule = "bad-blank",
                        .message = "bad-blank-unclosed",
                        .span = prose_.at(begin, begin + 1),
                        .arguments = {{"form", "\\{"}},
                        .help = "bad-blank-close"});
    put(begin, paragraph);
    out_.blanks.push_back(faulty(begin, paragraph, "…"));
    return paragraph;
  }

  void too_large(std::string_view message, std::size_t begin, std::size_t limit) {
    diagnostics_.add({.rule = "too-large",
                      .message = message,
                      .span = prose_.at(begin, begin + 1),
                      .arguments = {{"limit", static_cast<std::int64_t>(limit)}}});
  }

  /// The stand-in of the next blank; its first and its last byte are where the braces are.
  void put(std::size_t begin, std::size_t end) {
    auto& text = out_.text;
    const auto sign = stand_in(out_.blanks.size());
    const auto at = static_cast<std::uint32_t>(text.text.size());
    const auto last = static_cast<std::uint32_t>(at + sign.size() - 1);
    text.text += sign;
    text.anchors.push_back({at, prose_.at(begin, begin + 1).begin});
    text.anchors.push_back({last, prose_.at(end - 1, end).begin});
  }

  const Excerpt& prose_;
  const std::string_view text_;
  const std::string& language_;
  Diagnostics& diagnostics_;
  CutText out_;
};
} // namespace

CutText cut(const Excerpt& prose, const std::string& language, Diagnostics& diagnostics) {
  return Cutter(prose, language, diagnostics).run();
}

} // namespace dateline
