// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "input/input.h"
#include "input/language_file.h"
#include "input/layout.h"
#include "input/text_paths.h"

namespace dateline::input {

namespace {
constexpr std::array<std::string_view, 5> words = {"source", "was", "changed", "blanks", "gone"};

std::string_view without_end(std::string_view text) {
  const auto end = text.find_last_not_of(" \t\r\n");
  return text.substr(0, end == text.npos ? 0 : end + 1);
}

std::size_t next_line(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size() - 1) + 1;
}

std::string_view line_of(std::string_view text, std::size_t at) {
  return without_end(text.substr(at, line_end(text, at) - at));
}

/// Takes `word:` from the front of a line, and the blank behind it.
std::optional<std::string_view> take_word(std::string_view& line) {
  for (const auto word : words) {
    if (!line.starts_with(word) || !line.substr(word.size()).starts_with(':')) continue;
    line.remove_prefix(word.size() + 1);
    if (line.starts_with(' ')) line.remove_prefix(1);
    return word;
  }
  return std::nullopt;
}

class Reader {
 public:
  explicit Reader(const SourcePtr& source) : text_(source->text) { out_.source = source; }

  TranslatorsFile read(const LanguageFile& file) {
    out_.has_front = bool(file.front_lines);
    const auto& lines = out_.has_front ? file.front_lines : file.front_place;
    out_.front_begin = lines.begin;
    out_.front_end = lines.end;
    if (out_.has_front) front(file);
    for (std::size_t n = 0; n < file.sections.size(); ++n)
      section(file.sections[n].name, !file.sections[n].text.empty(),
              n + 1 < file.sections.size() ? begin_of_line(file.sections[n + 1].name.span.begin) : text_.size());
    return std::move(out_);
  }

 private:
  std::size_t begin_of_line(std::size_t at) const {
    const auto feed = at == 0 ? text_.npos : text_.rfind('\n', at - 1);
    return feed == text_.npos ? 0 : feed + 1;
  }

  void front(const LanguageFile& file) {
    const auto offset = out_.front_begin;
    for (const auto& one : lay_out(text_.substr(offset, out_.front_end - offset))) {
      TextPlace place;
      place.path = one.path;
      place.header = one.path.size() - std::min(one.path.size(), one.key.size());
      place.at = static_cast<std::uint32_t>(begin_of_line(offset + one.begin));
      place.end = static_cast<std::uint32_t>(next_line(text_, offset + one.line_end));
      if (one.kind != Statement::Kind::pair) {
        place.header = 0;
        out_.tables.push_back(std::move(place));
      } else if (place.path == TextPath{"translated"}) {
        if (const auto* value = find(file.front, "translated"); value && std::holds_alternative<Excerpt>(value->data))
          out_.translated = std::get<Excerpt>(value->data);
        out_.places.push_back(std::move(place));
      } else {
        place.is_filled = is_filled(file.front, place.path);
        remarks_above(place);
        out_.places.push_back(std::move(place));
      }
    }
  }

  static bool is_filled(const Table& front, const TextPath& path) {
    const Table* table = &front;
    const Value* value = nullptr;
    for (const auto& part : path) {
      value = table ? find(*table, part) : nullptr;
      table = value ? std::get_if<Table>(&value->data) : nullptr;
    }
    return value && !is_empty_text(*value);
  }

  /// The comment lines right above a key.
  void remarks_above(TextPlace& place) {
    auto begin = std::size_t{place.at};
    while (begin > out_.front_begin && line_of(text_, begin_of_line(begin - 1)).starts_with('#'))
      begin = begin_of_line(begin - 1);
    for (auto at = begin; at < place.at; at = next_line(text_, at)) {
      auto line = line_of(text_, at).substr(1);
      if (line.starts_with(' ')) line.remove_prefix(1);
      if (const auto word = take_word(line)) add_line(place, *word, at, line);
    }
  }

  /// Lines of one word that follow one another are one remark.
  void add_line(TextPlace& place, std::string_view word, std::size_t at, std::string_view line) {
    auto& all = place.remarks;
    if (all.empty() || all.back().word != word || all.back().end != at)
      all.push_back({word, {}, static_cast<std::uint32_t>(at), 0});
    all.back().lines.emplace_back(line);
    all.back().end = static_cast<std::uint32_t>(next_line(text_, at));
  }

  void section(const Excerpt& name, bool is_filled, std::size_t end) {
    TextPlace place;
    place.path = {"text", name.text};
    place.is_filled = is_filled;
    place.at = static_cast<std::uint32_t>(next_line(text_, name.span.end));
    place.end = static_cast<std::uint32_t>(end);
    for (std::size_t at = place.at; at < end;) {
      const auto close = comment_end(text_, at);
      if (close == text_.npos && !line_of(text_, at).empty()) break;
      const auto after = next_line(text_, close == text_.npos ? at : close);
      if (close != text_.npos) comment(place, at, close, after);
      at = after;
    }
    out_.places.push_back(std::move(place));
  }

  void comment(TextPlace& place, std::size_t begin, std::size_t close, std::size_t after) {
    constexpr std::size_t open = 4, end = 3; // <!-- and -->
    auto inside = text_.substr(begin + open, close - end - begin - open);
    if (inside.starts_with(' ')) inside.remove_prefix(1);
    auto first = line_of(inside, 0);
    const auto word = take_word(first);
    if (!word) return;
    Remark remark{*word, {}, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(after)};
    if (!first.empty()) remark.lines.emplace_back(first);
    for (auto at = next_line(inside, 0); at < inside.size(); at = next_line(inside, at))
      remark.lines.emplace_back(line_of(inside, at));
    place.remarks.push_back(std::move(remark));
  }

  std::string_view text_;
  TranslatorsFile out_;
};
} // namespace

TranslatorsFile read_translators_file(const SourcePtr& source, Diagnostics& diagnostics) {
  return Reader(source).read(read_language_file(source, Comments::ignored, diagnostics));
}

} // namespace dateline::input
