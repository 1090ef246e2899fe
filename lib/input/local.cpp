// SPDX-License-Identifier: MIT
#include "input/local.h"

#include <algorithm>

#include "base/language.h"
#include "base/suggest.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
constexpr std::string_view other = "other";

void report_unknown(const Excerpt& text, const Known& known, Diagnostics& diagnostics) {
  const auto tag = language_tag(text.text);
  // A tag is one letter from many others: gsw is rather read by readers of de than a slip for sw.
  auto near = tag.empty() ? language_by_name(text.text, known.languages) : nearest_language(tag, known.languages);
  if (near.empty()) near = nearest(text.text, known.languages);
  const std::string_view help = near.empty() ? "unknown-language-add" : "unknown-language-nearest";
  const std::string_view no_tag = near.empty() ? "unknown-language-form" : "did-you-mean";
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language",
                   .span = text.span,
                   .arguments = {{"language", text.text}, {"tag", tag}, {"nearest", near}},
                   .help = tag.empty() ? no_tag : help});
}

void report_unknown_key(const Excerpt& key, const Known& known, Diagnostics& diagnostics) {
  const auto near = nearest(key.text, known.languages);
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language-key",
                   .span = key.span,
                   .arguments = {{"language", key.text}, {"nearest", near}},
                   .help = near.empty() ? "unknown-language-form" : "did-you-mean"});
}
} // namespace

bool is_by_language(const Table& table, const Known& known) {
  return !table.empty() && std::all_of(table.begin(), table.end(), [&](const Entry& entry) {
    return entry.key.text == other || serves(known.languages, language_tag(entry.key.text));
  });
}

std::optional<std::string> language_named(const Excerpt& text, const Known& known, Diagnostics& diagnostics) {
  auto tag = language_tag(text.text);
  if (serves(known.languages, tag)) return tag;
  report_unknown(text, known, diagnostics);
  return std::nullopt;
}

std::optional<std::string> language_of(const Excerpt& key, const Known& known, Diagnostics& diagnostics) {
  if (key.text == other) return key.text;
  auto tag = language_tag(key.text);
  if (serves(known.languages, tag)) return tag;
  report_unknown_key(key, known, diagnostics);
  return std::nullopt;
}

void report_language_twice(const Excerpt& second, const Excerpt& first, Diagnostics& diagnostics) {
  const bool same = second.text == first.text && first.span;
  const auto line = same ? place(*first.span.source, first.span.begin).line : 0;
  diagnostics.add({.rule = "given-twice",
                   .message = same ? "given-twice" : "given-twice-language",
                   .span = second.span,
                   .arguments = {{"key", second.text}, {"first", first.text}, {"line", std::int64_t{line}}},
                   .help = "given-twice-form"});
}

std::vector<std::pair<std::string, const Value*>> languages_of(const Table& table, const Known& known,
                                                               Diagnostics& diagnostics) {
  std::vector<std::pair<std::string, const Value*>> out;
  std::vector<const Excerpt*> keys;
  for (const auto& [key, value] : table) {
    auto tag = language_of(key, known, diagnostics);
    if (!tag) continue;
    const auto twice = std::find_if(out.begin(), out.end(), [&](const auto& item) { return item.first == *tag; });
    if (twice != out.end()) {
      report_language_twice(key, *keys[static_cast<std::size_t>(twice - out.begin())], diagnostics);
      continue;
    }
    out.emplace_back(std::move(*tag), &value);
    keys.push_back(&key);
  }
  return out;
}

} // namespace dateline::input
