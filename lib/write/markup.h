// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::write {

/// Text as every format may hold it: what is no character there (controls, noncharacters, invalid bytes) is U+FFFD, so
/// that all formats of a document read the same.
std::string clean(std::string_view text);
/// The same as a string of JSON, which may stand in the script of a page.
void append_quoted(std::string& out, std::string_view text);

using Attribute = std::pair<std::string_view, std::string_view>;
using Attributes = std::initializer_list<Attribute>;

/// Writes XML or HTML: escapes, and closes what was opened.
class Markup {
 public:
  enum class Syntax : std::uint8_t { xml, html_page };
  explicit Markup(Syntax chosen) : syntax(chosen) {}

  /// An attribute without a value is left out, unless it is `alt`, which says something by being empty.
  Markup& open(std::string_view name, Attributes attributes = {});
  /// The same with attributes that somebody else has chosen: an empty one says something.
  Markup& open_with(std::string_view name, const std::vector<std::pair<std::string, std::string>>& attributes);
  Markup& close();
  Markup& empty(std::string_view name, Attributes attributes = {});
  /// An element that holds a text and nothing else.
  Markup& leaf(std::string_view name, Attributes attributes, std::string_view content);
  Markup& text(std::string_view content);
  /// What is markup already.
  Markup& raw(std::string_view markup);
  Markup& line() { return raw("\n"); }

  std::size_t size() const { return out.size(); }
  std::string take() { return std::move(out); }

 private:
  void tag(std::string_view name, Attributes attributes);
  void attribute(std::string_view key, std::string_view value);
  void escape(std::string_view content, bool quoted);

  Syntax syntax;
  std::string out;
  std::vector<std::string> opened;
};

} // namespace dateline::write
