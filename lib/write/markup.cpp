// SPDX-License-Identifier: MIT
#include "write/markup.h"

#include "base/unicode.h"

namespace dateline::write {

std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto character = next_character(text, at);
    append(out, is_control(character) ? char32_t{0xFFFD} : character);
  }
  return out;
}

void Markup::escape(std::string_view content, bool quoted) {
  for (const char c : clean(content)) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"' && quoted)
      out += "&quot;";
    else if ((c == '\n' || c == '\t') && quoted)
      out += c == '\n' ? "&#10;" : "&#9;";
    else
      out += c;
  }
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
  out += "</" + opened.back() + ">";
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
