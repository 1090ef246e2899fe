// SPDX-License-Identifier: MIT
#include "input/text_paths.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "input/blank.h"
#include "input/local.h"

namespace dateline::input {

namespace {
constexpr std::array<std::string_view, 13> words = {"about",    "alt",     "caption", "corrects", "for",
                                                    "headline", "intro",   "kicker",  "note",     "role",
                                                    "subhead",  "subject", "text"};

/// Tables of a release that have keys of their own, some of which look like languages ("to", "end").
bool is_structure(const TextPath& path) {
  const auto& top = path.front();
  if (path.size() == 1) return top == "fields" || top == "text" || top == "mail";
  return path.size() == 2 && is_number(path[1]) && top != "city" && top != "press";
}
} // namespace

bool is_number(std::string_view part) { return !part.empty() && std::all_of(part.begin(), part.end(), is_digit); }

bool is_words(const TextPath& path) {
  if (is_structure(path) || path.front() == "fields") return false;
  if (path.front() == "text" || (path.front() == "links" && path.back() == "title")) return true;
  return std::find(words.begin(), words.end(), path.back()) != words.end();
}

bool is_by_language(const TextPath& path, const Table& table, const Known& known) {
  if (is_structure(path)) return false;
  return is_by_language(table, is_words(path) ? Tables::by_language : Tables::maybe, known);
}

bool is_empty_text(const Value& value) {
  return std::holds_alternative<std::monostate>(value.data) ||
         (!std::holds_alternative<Table>(value.data) && says_nothing(value));
}

} // namespace dateline::input
