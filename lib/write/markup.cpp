// SPDX-License-Identifier: MIT
#include "write/markup.h"

#include <array>

#include "base/unicode.h"

namespace dateline::write {

namespace {
enum class Place : std::uint8_t { anywhere, text, attribute, script };

/// In a string of JSON inside a page, where nothing may look like the end of the element.
constexpr std::string_view escaped(char c) {
  switch (c) {
  case '"': return "\\\"";
  case '\\': return "\\\\";
  case '<': return "\\u003c";
  case '\n': return "\\n";
  case '\t': return "\\t";
  default: return {};
  }
}

/// What stands for an ASCII character; empty if it may stand as it is.
constexpr std::string_view entity(char c, Place place) {
  if (place == Place::anywhere) return {};
  if (place == Place::script) return escaped(c);
  switch (c) {
  case '&': return "&amp;";
  case '<': return "&lt;";
  case '>': return "&gt;";
  default: break;
  }
  if (place != Place::attribute) return {};
  return c == '"' ? "&quot;" : c == '\n' ? "&#10;" : c == '\t' ? "&#9;" : "";
}

/// What stands for the character at `at`, which is moved behind it; empty if it may stand as it is.
std::string_view replacement(std::string_view text, std::size_t& at, Place place) {
  if (const auto instead = entity(text[at], place); !instead.empty()) return ++at, instead;
  constexpr char32_t unreadable = 0xFFFD;
  const auto character = next_character(text, at);
  return character == unreadable || is_control(character) ? "\uFFFD" : "";
}

/// The ASCII characters that may stand as they are.
using Kept = std::array<bool, 256>;
constexpr Kept kept_in(Place place) {
  Kept kept{};
  for (std::size_t c = 0; c < 0x7F; ++c) {
    const auto character = static_cast<char>(c);
    kept[c] = (c >= ' ' || character == '\n' || character == '\t') && entity(character, place).empty();
  }
  return kept;
}
constexpr std::array<Kept, 4> kept{kept_in(Place::anywhere), kept_in(Place::text), kept_in(Place::attribute),
                                   kept_in(Place::script)};

/// Text is copied by the run: nearly all of it stands as it is.
void append_clean(std::string& out, std::string_view text, Place place) {
  const auto& as_it_is = kept[static_cast<std::size_t>(place)];
  std::size_t copied = 0;
  for (std::size_t at = unmarked_length(text);; at += unmarked_length(text.substr(at))) {
    while (at < text.size() && as_it_is[static_cast<unsigned char>(text[at])]) ++at;
    if (at == text.size()) break;
    const auto here = at;
    const auto instead = replacement(text, at, place);
    if (instead.empty()) continue;
    out.append(text, copied, here - copied).append(instead);
    copied = at;
  }
  out.append(text, copied);
}
} // namespace

std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_clean(out, text, Place::anywhere);
  return out;
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  append_clean(out, text, Place::script);
  out += '"';
}

void Markup::escape(std::string_view content, bool quoted) {
  append_clean(out, content, quoted ? Place::attribute : Place::text);
}

void Markup::attribute(std::string_view key, std::string_view value) {
  out += ' ';
  out += key;
  out += "=\"";
  escape(value, true);
  out += '"';
}

void Markup::tag(std::string_view name, Attributes attributes) {
  out += '<';
  out += name;
  for (const auto& [key, value] : attributes)
    if (!value.empty() || key == "alt") attribute(key, value);
}

Markup& Markup::open(std::string_view name, Attributes attributes) {
  tag(name, attributes);
  out += '>';
  opened.emplace_back(name);
  return *this;
}

Markup& Markup::open_with(std::string_view name, const std::vector<std::pair<std::string, std::string>>& attributes) {
  tag(name, {});
  for (const auto& [key, value] : attributes) attribute(key, value);
  out += '>';
  opened.emplace_back(name);
  return *this;
}

Markup& Markup::close() {
  out.append("</").append(opened.back()) += '>';
  opened.pop_back();
  return *this;
}

Markup& Markup::empty(std::string_view name, Attributes attributes) {
  tag(name, attributes);
  out += syntax == Syntax::xml ? "/>" : ">";
  return *this;
}

Markup& Markup::leaf(std::string_view name, Attributes attributes, std::string_view content) {
  return open(name, attributes).text(content).close();
}

Markup& Markup::text(std::string_view content) {
  escape(content, false);
  return *this;
}

Markup& Markup::raw(std::string_view markup) {
  out += markup;
  return *this;
}

} // namespace dateline::write
