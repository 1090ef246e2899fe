// SPDX-License-Identifier: MIT
#include "input/prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/unicode.h"
#include "input/commonmark.h"
#include "input/input.h"

namespace dateline::input {

namespace {
constexpr std::string_view replacement = "\uFFFD";
constexpr std::string_view picture_sign = "![";
constexpr std::size_t most_pictures = 100;

/// A copy with U+FFFD for [begin, end).
void replace(Excerpt& out, const Excerpt& text, std::size_t& done, std::size_t begin, std::size_t end) {
  append(out, text, done, begin);
  out.anchors.push_back({static_cast<std::uint32_t>(out.text.size()), text.at(begin, end).begin});
  out.text += replacement;
  done = end;
}

/// Stand-ins are made here alone. What looks like one was refused where the file was read; it must not pass as one.
Excerpt without_stand_ins(const Excerpt& text) {
  constexpr std::string_view lead = "\xEF\xB7"; // of U+FDC0 to U+FDFF
  Excerpt out{{}, text.span, {}};
  std::size_t done = 0;
  for (auto at = text.text.find(lead); at != std::string::npos; at = text.text.find(lead, at + 1)) {
    auto end = at;
    const auto character = next_character(text.text, end);
    if (character == 0xFDD0 || character == 0xFDD1) replace(out, text, done, at, end);
  }
  if (done == 0) return text;
  append(out, text, done, text.text.size());
  return out;
}

struct Entity {
  char32_t character = 0;
  std::size_t end = 0;
};

/// The numeric character reference that begins with `&#` at `begin`.
std::optional<Entity> entity_at(std::string_view text, std::size_t begin) {
  auto rest = text.substr(begin + 2);
  const bool hexadecimal = rest.starts_with('x') || rest.starts_with('X');
  if (hexadecimal) rest.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value, hexadecimal ? 16 : 10);
  if (error != std::errc() || end == rest.data() + rest.size() || *end != ';') return std::nullopt;
  return Entity{value, static_cast<std::size_t>(end + 1 - text.data())};
}

/// Bidirectional controls are refused here one and all: written as themselves they may stand in pairs.
bool is_hidden(char32_t c) { return is_control(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

/// What no file may hold as a character, it may not hold as `&#1;` either.
Excerpt without_hidden_entities(const Excerpt& text, Diagnostics& diagnostics) {
  Excerpt out{{}, text.span, {}};
  std::size_t done = 0;
  for (auto at = text.text.find("&#"); at != std::string::npos; at = text.text.find("&#", at + 1)) {
    const auto entity = entity_at(text.text, at);
    const bool escaped = at > 0 && text.text[at - 1] == '\\';
    if (!entity || escaped || !is_hidden(entity->character)) continue;
    diagnostics.add({.rule = "hidden-character",
                     .message = "hidden-character",
                     .span = text.at(at, entity->end),
                     .arguments = {{"character", fmt::format("U+{:04X}", static_cast<unsigned>(entity->character))}},
                     .help = "hidden-character-form"});
    replace(out, text, done, at, entity->end);
  }
  if (done == 0) return text;
  append(out, text, done, text.text.size());
  return out;
}

/// The sign of a block quote or list item at `at`, and the blanks before it; `at` is moved behind it.
bool container(std::string_view line, std::size_t& at) {
  auto next = std::min(line.find_first_not_of(" \t", at), line.size());
  if (next == line.size()) return false;
  if (line[next] == '>') return at = next + 1, true;
  const auto digits = std::min(line.find_first_not_of("0123456789", next), line.size());
  const bool number = digits > next && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  const bool bullet = line[next] == '-' || line[next] == '*' || line[next] == '+';
  if (!number && !bullet) return false;
  next = number ? digits + 1 : next + 1;
  if (next < line.size() && line[next] != ' ' && line[next] != '\t') return false;
  return at = next, true;
}

/// The first line with more containers than may stand in one another: CommonMark's parser is quadratic on them.
std::optional<std::size_t> deep_line(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = text.substr(begin, end - begin);
    int count = 0;
    for (std::size_t at = 0; container(line, at);)
      if (++count > most_containers) return begin;
    begin = end + 1;
  }
  return std::nullopt;
}

/// The sign of a picture that is one too many. None may stand in prose at all, and for each link the parser goes back
/// over all of them.
std::optional<std::size_t> many_pictures(std::string_view text) {
  auto at = text.find(picture_sign);
  for (std::size_t count = 1; at != text.npos && count <= most_pictures; ++count)
    at = text.find(picture_sign, at + picture_sign.size());
  return at == text.npos ? std::nullopt : std::optional(at);
}

void too_large(std::string_view message, std::size_t limit, Span place, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "too-large",
                   .message = message,
                   .span = std::move(place),
                   .arguments = {{"limit", static_cast<std::int64_t>(limit)}}});
}

bool is_too_long(const Excerpt& text, Diagnostics& diagnostics) {
  if (text.text.size() <= max_prose) return false;
  too_large("too-large-prose", max_prose / 1024, text.at(0, std::min(text.text.find('\n'), text.text.size())),
            diagnostics);
  return true;
}

Blocks blocks_of(const Excerpt& text, Diagnostics& diagnostics) {
  if (const auto deep = deep_line(text.text)) {
    const auto end = std::min(text.text.find('\n', *deep), text.text.size());
    too_large("too-large-containers", most_containers, text.at(*deep, end), diagnostics);
    return {};
  }
  if (const auto picture = many_pictures(text.text)) {
    too_large("too-large-images", most_pictures, text.at(*picture, *picture + picture_sign.size()), diagnostics);
    return {};
  }
  return read_commonmark(text, diagnostics);
}
} // namespace

std::shared_ptr<const Prose> read_prose(const Excerpt& text, const std::string& language, Diagnostics& diagnostics) {
  auto out = std::make_shared<Prose>();
  out->source = text;
  if (is_too_long(text, diagnostics)) return out;
  auto pieces = cut(without_stand_ins(text), language, diagnostics);
  out->blanks = std::move(pieces.blanks);
  out->blocks = blocks_of(without_hidden_entities(pieces.text, diagnostics), diagnostics);
  return out;
}

std::shared_ptr<const Prose> read_blanks(const Excerpt& text, const std::string& language, Diagnostics& diagnostics) {
  auto out = std::make_shared<Prose>();
  out->source = text;
  if (is_too_long(text, diagnostics)) return out;
  auto pieces = cut(without_stand_ins(text), language, diagnostics);
  out->blanks = std::move(pieces.blanks);
  Line line;
  if (!pieces.text.empty()) line.push_back({Run{plain_braces(pieces.text.text)}, text.span});
  out->blocks.push_back({Paragraph{std::move(line)}, text.span});
  return out;
}

namespace {
bool has_break(const Line& line);

struct HasBreak {
  bool operator()(const Break&) const { return true; }
  bool operator()(const Run&) const { return false; }
  bool operator()(const Code&) const { return false; }
  bool operator()(const auto& nested) const { return has_break(nested.content); }
};

bool has_break(const Line& line) {
  return std::any_of(line.begin(), line.end(), [](const Inline& part) { return std::visit(HasBreak{}, part.node); });
}
} // namespace

void check_one_line(std::string_view section, const Excerpt& text, Diagnostics& diagnostics) {
  const auto end = text.text.find('\n');
  if (end == text.text.npos) return;
  diagnostics.add({.rule = "bad-markup",
                   .message = "bad-markup-one-line",
                   .span = text.at(end, text.text.size()),
                   .arguments = {{"section", std::string(section)}},
                   .help = "bad-markup-one-line-instead"});
}

void check_one_line(std::string_view section, const Prose& prose, Diagnostics& diagnostics) {
  if (!is_one_line(section)) return;
  const auto fault = [&](const Span& place) {
    diagnostics.add({.rule = "bad-markup",
                     .message = "bad-markup-one-line",
                     .span = place,
                     .arguments = {{"section", std::string(section)}},
                     .help = "bad-markup-one-line-instead"});
  };
  if (prose.blocks.size() > 1) return fault(prose.blocks[1].span);
  for (const auto& block : prose.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (!paragraph || has_break(paragraph->content)) fault(block.span);
  }
}

} // namespace dateline::input
