// SPDX-License-Identifier: MIT
#include "input/language_file.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>

#include "base/text.h"
#include "input/input.h"
#include "input/limits.h"
#include "input/names.h"

namespace dateline::input {

namespace {

/// Bytes [begin, end) of a text; of a line, without its line feed.
struct Range {
  std::size_t begin = 0, end = 0;
};

Range line_at(std::string_view text, std::size_t begin) {
  return {begin, std::min(text.find('\n', begin), text.size())};
}

std::string_view in(std::string_view text, Range range) { return text.substr(range.begin, range.end - range.begin); }

Range trimmed(std::string_view text, Range range) {
  const auto kept = dateline::trimmed(in(text, range));
  if (kept.empty()) return {range.end, range.end};
  const auto begin = static_cast<std::size_t>(kept.data() - text.data());
  return {begin, begin + kept.size()};
}

Span span(const SourcePtr& source, Range range) {
  return {source, static_cast<std::uint32_t>(range.begin), static_cast<std::uint32_t>(range.end)};
}

/// Turns places in one source to the same places in another.
class Repoint {
 public:
  explicit Repoint(SourcePtr to) : to_(std::move(to)) {}

  void table(Table& table) const {
    for (auto& [key, value] : table) place(key.span), this->value(value);
  }

  void place(Span& span) const {
    if (span) span.source = to_;
  }

 private:
  void value(Value& value) const {
    place(value.span);
    if (auto* text = std::get_if<Excerpt>(&value.data)) place(text->span);
    if (auto* inner = std::get_if<Table>(&value.data)) table(*inner);
    if (auto* items = std::get_if<Array>(&value.data))
      for (auto& item : *items) this->value(item);
  }

  SourcePtr to_;
};

/// The TOML in bytes `range`, read where it stands: all else is blanked out, so that its places are those of the file.
Table read_front(const SourcePtr& source, std::string_view text, Range range, Diagnostics& diagnostics) {
  std::string alone(text.substr(0, range.end));
  for (std::size_t at = 0; at < range.begin; ++at)
    if (alone[at] != '\n' && alone[at] != '\r') alone[at] = ' ';
  Diagnostics found;
  auto table = read_toml(std::make_shared<const Source>(Source{source->name, std::move(alone)}), found);
  const Repoint repoint(source);
  repoint.table(table);
  for (auto& diagnostic : found.all) {
    repoint.place(diagnostic.span);
    diagnostics.add(std::move(diagnostic));
  }
  return table;
}

/// Reads the front matter, if there is any; where the rest begins.
std::size_t read_front_matter(const SourcePtr& source, std::string_view text, LanguageFile& out,
                              Diagnostics& diagnostics) {
  const auto first = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  const auto begin = std::min(text.find_first_not_of(" \t\r\n", first), text.size());
  const auto opening = trimmed(text, line_at(text, begin));
  out.front_place = span(source, {first, first});
  if (in(text, opening) != "+++") return first;
  out.front_place = span(source, opening);
  const auto content = std::min(line_at(text, begin).end + 1, text.size());
  for (auto at = content; at < text.size();) {
    const auto line = line_at(text, at);
    if (in(text, trimmed(text, line)) == "+++") {
      out.front = read_front(source, text, {content, line.begin}, diagnostics);
      out.front_lines = span(source, {content, line.begin});
      return std::min(line.end + 1, text.size());
    }
    at = line.end + 1;
  }
  diagnostics.add({.rule = "bad-template",
                   .message = "bad-template-front",
                   .span = out.front_place,
                   .arguments = {},
                   .help = "bad-template-front-form"});
  return text.size();
}

/// The name in a line that is nothing but `<!-- name -->`, at the line's beginning.
std::optional<Range> section_name(std::string_view text, Range line) {
  constexpr std::string_view open = "<!--", close = "-->";
  const auto comment = trimmed(text, line);
  const auto whole = in(text, comment);
  if (comment.begin != line.begin || whole.size() < open.size() + close.size()) return std::nullopt;
  if (!whole.starts_with(open) || !whole.ends_with(close)) return std::nullopt;
  const auto name = trimmed(text, {comment.begin + open.size(), comment.end - close.size()});
  return is_section_name(in(text, name)) ? std::optional(name) : std::nullopt;
}

/// Knows, line by line, whether we are in a fenced code block.
class Fence {
 public:
  bool inside() const { return size_ > 0; }

  void line(std::string_view line) {
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    if (begin > 3 || begin == line.size()) return;
    const char sign = line[begin];
    const auto end = std::min(line.find_first_not_of(sign, begin), line.size());
    const auto size = end - begin;
    if ((sign != '`' && sign != '~') || size < 3) return;
    const auto rest = line.substr(end);
    const bool bare = rest.find_first_not_of(" \t\r") == rest.npos;
    if (!inside() && (sign == '~' || rest.find('`') == rest.npos))
      sign_ = sign, size_ = size;
    else if (inside() && sign == sign_ && size >= size_ && bare)
      size_ = 0;
  }

 private:
  char sign_ = '`';
  std::size_t size_ = 0; // of the fence that is open
};

/// Puts blanks for comments, so that every place stays true.
void blank_comments(std::string& text) {
  Fence fence;
  for (std::size_t at = 0; at < text.size();) {
    const auto line = line_at(text, at);
    const auto end = fence.inside() ? text.npos : comment_end(text, at);
    if (end == text.npos) {
      fence.line(in(text, line));
      at = line.end + 1;
      continue;
    }
    for (; at < end; ++at)
      if (text[at] != '\n') text[at] = ' ';
  }
}

/// From byte `begin` on, with every line end a line feed.
Excerpt folded(const SourcePtr& source, const std::string& text, std::size_t begin) {
  const Excerpt whole{text, span(source, {0, text.size()}), {}};
  if (text.find('\r') == text.npos) return whole.part(begin, text.size());
  Excerpt out{{}, span(source, {begin, text.size()}), {}};
  for (auto at = begin; at < text.size();) {
    const auto line = line_at(text, at);
    const bool carriage = line.end > at && line.end < text.size() && text[line.end - 1] == '\r';
    append(out, whole, at, line.end - (carriage ? 1 : 0));
    append(out, whole, line.end, std::min(line.end + 1, text.size()));
    at = line.end + 1;
  }
  return out;
}

/// Empty lines at the ends are no text, but the blanks before a first line may mean something.
Excerpt body(const Excerpt& text, Range range) {
  const auto content = trimmed(text.text, range);
  const auto line_feed = content.begin > range.begin ? text.text.rfind('\n', content.begin - 1) : std::string::npos;
  const auto begin = line_feed == std::string::npos || line_feed < range.begin ? range.begin : line_feed + 1;
  return content.begin == content.end ? text.part(range.begin, range.begin) : text.part(begin, content.end);
}

void text_before(const Excerpt& text, Range range, Diagnostics& diagnostics) {
  const auto content = trimmed(text.text, range);
  if (content.begin == content.end) return;
  const auto end = std::min(text.text.find('\n', content.begin), content.end);
  diagnostics.add({.rule = "bad-template",
                   .message = "bad-template-before",
                   .span = text.at(content.begin, end),
                   .arguments = {{"form", "<!-- lead -->"}},
                   .help = "bad-template-before-form"});
}

std::vector<SectionText> split(const Excerpt& text, Diagnostics& diagnostics) {
  std::vector<SectionText> out;
  std::size_t begin = 0; // of what belongs to the section before
  const auto finish = [&](std::size_t end) {
    if (out.empty())
      text_before(text, {begin, end}, diagnostics);
    else
      out.back().text = body(text, {begin, end});
  };
  Fence fence;
  for (std::size_t at = 0; at < text.text.size();) {
    const auto line = line_at(text.text, at);
    const auto name = fence.inside() ? std::nullopt : section_name(text.text, line);
    fence.line(in(text.text, line));
    at = line.end + 1;
    if (!name) continue;
    finish(line.begin);
    out.push_back({text.part(name->begin, name->end), {}});
    begin = std::min(at, text.text.size());
  }
  finish(text.text.size());
  return out;
}
} // namespace

std::size_t comment_end(std::string_view text, std::size_t begin) {
  constexpr std::string_view close = "-->";
  if (!text.substr(begin).starts_with("<!--") || section_name(text, line_at(text, begin))) return text.npos;
  const auto at = text.find(close, begin);
  if (at == text.npos) return at;
  const auto end = at + close.size();
  const auto rest = trimmed(text, {end, line_at(text, end).end});
  return rest.begin == rest.end ? end : text.npos;
}

LanguageFile read_language_file(const SourcePtr& source, Comments comments, Diagnostics& diagnostics) {
  LanguageFile out;
  auto text = source->text;
  blank_hidden_characters(source, text, diagnostics);
  const auto begin = read_front_matter(source, text, out, diagnostics);
  auto rest = folded(source, text, begin);
  report_hidden(rest, diagnostics);
  if (comments == Comments::ignored) blank_comments(rest.text);
  out.sections = split(rest, diagnostics);
  return out;
}

} // namespace dateline::input
