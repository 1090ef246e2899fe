// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "report/report.h"
#include "terminal/columns.h"

namespace dateline::cli {

namespace {
constexpr std::size_t tab_stop = 4;
constexpr std::size_t widest_excerpt = 160; // of a paragraph on one line, what surrounds the words at fault

/// A line of a source as a terminal shows it, with the cells that its words at fault take.
struct Excerpted {
  std::string line;
  std::size_t before = 0, marked = 0;
};

std::string repeated(std::size_t count, std::string_view what) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += what;
  return out;
}

/// What a line can show of a text that is longer than any screen: its end, or its beginning. A line of a megabyte with
/// a thousand findings is not looked through a thousand times.
constexpr std::size_t longest_shown = 4096; // bytes

bool inside_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string_view near_end(std::string_view text) {
  auto begin = text.size() - std::min(text.size(), longest_shown);
  while (begin > 0 && begin < text.size() && inside_character(text[begin])) ++begin;
  return text.substr(begin);
}

std::string_view near_beginning(std::string_view text) {
  auto end = std::min(text.size(), longest_shown);
  while (end < text.size() && end > 0 && inside_character(text[end])) --end;
  return text.substr(0, end);
}

/// Tabs become blanks, what moves the cursor `\u{…}`. `column`: in cells, where the text begins.
std::string shown(std::string_view text, std::size_t column) {
  std::string out;
  while (true) {
    const auto tab = text.find('\t');
    out += visible(text.substr(0, tab));
    if (tab == text.npos) return out;
    out.append(tab_stop - (column + display_width(out)) % tab_stop, ' ');
    text.remove_prefix(tab + 1);
  }
}

/// The last characters of a text that take at most so many cells.
std::string last_cells(std::string_view text, std::size_t cells) {
  auto left = display_width(text);
  std::size_t at = 0;
  while (left > cells) {
    const auto start = at;
    next_character(text, at);
    left -= display_width(text.substr(start, at - start));
  }
  return std::string(text.substr(at));
}

/// Cuts what is too wide, so that the words at fault are seen.
Excerpted fitted(std::string before, const std::string& marked, const std::string& after, std::size_t width) {
  auto room = display_width(before);
  if (room + std::min(display_width(marked), width / 2) > width) {
    before = "…" + last_cells(before, width / 3);
    room = display_width(before);
  }
  const auto line = cut_to(before + marked + after, width);
  const auto cells = std::min(display_width(marked), display_width(line) - std::min(room, display_width(line)));
  return {line, room, std::max<std::size_t>(cells, 1)};
}

Excerpted excerpt(const Span& span, std::size_t width) {
  const auto& text = span.source->text;
  const auto line = line_text(*span.source, place(*span.source, span.begin).line);
  const auto start = static_cast<std::size_t>(line.data() - text.data());
  const auto begin = std::clamp<std::size_t>(span.begin, start, start + line.size()) - start;
  const auto end = std::clamp<std::size_t>(span.end, start + begin, start + line.size()) - start;
  const auto before = shown(near_end(line.substr(0, begin)), 0);
  const auto marked = shown(near_beginning(line.substr(begin, end - begin)), display_width(before));
  const auto after = shown(near_beginning(line.substr(end)), display_width(before) + display_width(marked));
  return fitted(before, marked, after, width);
}

Colour colour_of(Level level) {
  if (level == Level::error) return Colour::red;
  return level == Level::warning ? Colour::yellow : Colour::cyan;
}

/// One finding, and the languages in which it was found.
class Finding {
 public:
  Finding(const Diagnostic& one, std::string languages, const Messages& messages, const Stream& stream)
      : one_(one), languages_(std::move(languages)), messages_(messages), stream_(stream) {
    if (one.span) at_ = place(*one.span.source, one.span.begin);
    if (one.span) margin_ = std::to_string(at_.line).size();
  }

  std::string text() const {
    std::string out = headline();
    if (const auto file = file_of(one_); !file.empty()) out += where(file);
    if (one_.span) out += lines();
    const auto advice = dateline::help(one_, messages_);
    if (!advice.empty())
      out += labelled(Colour::green, dateline::text("level-help", {}, messages_) + ":", advice, stream_,
                      std::string(margin_ + 1, ' '));
    return out;
  }

 private:
  std::string headline() const {
    const auto level = dateline::text("level-" + std::string(name_of(one_.level)), {}, messages_) + ":";
    auto sentence = dateline::text(one_, messages_);
    if (!one_.rule.empty()) sentence.append(" [").append(one_.rule).append("]");
    return labelled(colour_of(one_.level), level, sentence, stream_);
  }

  std::string where(const std::string& file) const {
    std::string place = one_line(file);
    if (one_.span) place += ":" + std::to_string(at_.line) + ":" + std::to_string(at_.column);
    std::string out = std::string(margin_, ' ') + " ┌ " + stream_.paint(Colour::blue, place);
    if (!languages_.empty()) out += " (" + one_line(languages_) + ")";
    return out + "\n";
  }

  std::string lines() const {
    const auto gutter = margin_ + 3;
    const auto width = stream_.width() > gutter + 20 ? stream_.width() - gutter : widest_excerpt;
    const auto part = excerpt(one_.span, width);
    std::string out = std::to_string(at_.line) + " │ " + part.line + "\n";
    out += std::string(margin_, ' ') + " │ " + std::string(part.before, ' ');
    return out + stream_.paint(colour_of(one_.level), repeated(part.marked, "^")) + "\n";
  }

  const Diagnostic& one_;
  std::string languages_;
  const Messages& messages_;
  const Stream& stream_;
  Place at_;
  std::size_t margin_ = 1;
};

bool same_but_for_language(const Diagnostic& a, const Diagnostic& b) {
  return file_of(a) == file_of(b) && a.span.begin == b.span.begin && a.span.end == b.span.end && a.rule == b.rule &&
         a.message == b.message && a.arguments == b.arguments;
}
} // namespace

std::string report_text(const std::vector<Diagnostic>& diagnostics, const Messages& messages, const Stream& stream) {
  std::string out;
  for (std::size_t i = 0; i < diagnostics.size();) {
    const auto& one = diagnostics[i];
    std::string languages = one.language;
    for (++i; i < diagnostics.size() && same_but_for_language(one, diagnostics[i]); ++i)
      if (!diagnostics[i].language.empty()) languages += (languages.empty() ? "" : ", ") + diagnostics[i].language;
    if (!out.empty()) out += "\n";
    out += Finding(one, std::move(languages), messages, stream).text();
  }
  return out;
}

} // namespace dateline::cli
