// SPDX-License-Identifier: MIT
#include "input/local.h"

#include <algorithm>
#include <array>

#include "base/codes.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
constexpr std::string_view other = "other";
using Parts = std::vector<std::pair<std::string, const Value*>>;

// A table with one of these is a person, a name, a place or an author.
constexpr std::array<std::string_view, 4> own_keys = {"name", "given", "surname", "city"};

bool has_data(const std::string& tag, const Known& known) { return serves(known.languages, tag); }
bool is_real(const std::string& tag, const Known& known) { return has_data(tag, known) || is_language(tag); }

/// Whether a nearest language is still worth the time: nobody is shown more findings than these.
bool may_look(const Diagnostics& diagnostics) {
  constexpr std::size_t most_findings = 1000;
  return diagnostics.all.size() < most_findings;
}

std::string near_language(const Excerpt& text, const std::string& tag, const Known& known) {
  // A tag is one letter from many others: gsw is rather read by readers of de than a slip for sw.
  auto near = tag.empty() ? language_by_name(text.text, known.languages) : nearest_language(tag, known.languages);
  return near.empty() && !is_language(tag) ? nearest(text.text, known.languages) : near;
}

void report_unknown(const Excerpt& text, const Known& known, Diagnostics& diagnostics) {
  const auto tag = language_tag(text.text);
  const auto near = may_look(diagnostics) ? near_language(text, tag, known) : std::string();
  const std::string_view help = near.empty() ? "unknown-language-add" : "unknown-language-nearest";
  const std::string_view no_tag = near.empty() ? "unknown-language-form" : "did-you-mean";
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language",
                   .span = text.span,
                   .arguments = {{"language", text.text}, {"tag", tag}, {"nearest", near}},
                   .help = tag.empty() ? no_tag : help});
}

void report_unknown_key(const Excerpt& key, const Known& known, Diagnostics& diagnostics) {
  const auto near = may_look(diagnostics) ? meant_language(key.text, known) : std::string();
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language-key",
                   .span = key.span,
                   .arguments = {{"language", key.text}, {"nearest", near}},
                   .help = near.empty() ? "unknown-language-key-form" : "did-you-mean"});
}

/// A language that there is, but about which nothing is known here, where its key alone does not say what is meant.
void report_without_data(const Excerpt& key, const std::string& tag, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language-data",
                   .span = key.span,
                   .arguments = {{"language", key.text}, {"tag", tag}},
                   .help = "unknown-language-data-form"});
}

/// The tag that a key of a table by language means ("other" is one).
std::optional<std::string> language_of(const Excerpt& key, Tables tables, const Known& known,
                                       Diagnostics& diagnostics) {
  if (key.text == other) return key.text;
  auto tag = language_tag(key.text);
  if (!is_real(tag, known)) {
    report_unknown_key(key, known, diagnostics);
    return std::nullopt;
  }
  if (tables == Tables::maybe && !has_data(tag, known)) report_without_data(key, tag, diagnostics);
  return tag;
}

} // namespace

bool is_by_language(const Table& table, Tables tables, const Known& known) {
  if (tables == Tables::by_language) return true;
  const auto has = [&](const Entry& entry) {
    return entry.key.text == other || has_data(language_tag(entry.key.text), known);
  };
  const auto real = [&](const Entry& entry) { return has(entry) || is_language(language_tag(entry.key.text)); };
  const bool own = std::any_of(own_keys.begin(), own_keys.end(), [&](auto key) { return find(table, key) != nullptr; });
  if (own || table.empty()) return false;
  return std::any_of(table.begin(), table.end(), has) || std::all_of(table.begin(), table.end(), real);
}

namespace {
Parts parts_of(const Table& table, Tables tables, const Known& known, Diagnostics& diagnostics) {
  Parts out;
  std::vector<const Excerpt*> keys;
  for (const auto& [key, value] : table) {
    auto tag = language_of(key, tables, known, diagnostics);
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

/// What serves a language among the parts of an entry; null if nothing does.
const Value* serving(const Parts& parts, const std::string& tag) {
  const auto named = [&](std::string_view name) -> const Value* {
    for (const auto& [key, value] : parts)
      if (key == name) return value;
    return nullptr;
  };
  if (tag != other)
    for (const auto& one : with_parents(tag))
      if (const auto* value = named(one)) return value;
  if (const auto* value = named(other)) return value;
  return named("");
}

/// The list as a language has it; nothing if an entry is missing in it.
std::optional<Array> list_in(const std::vector<Parts>& entries, const std::string& tag) {
  Array out;
  for (const auto& entry : entries) {
    const auto* value = serving(entry, tag);
    if (!value) return std::nullopt;
    out.push_back(*value);
  }
  return out;
}

/// `["Ana", { es = "José", other = "Joseph" }]` as a list for each language that an entry names.
std::optional<Localised> localised_list(const Value& value, Tables tables, const Known& known,
                                        Diagnostics& diagnostics) {
  Localised out;
  std::vector<Parts> entries;
  std::vector<std::string> tags;
  for (const auto& entry : std::get<Array>(value.data)) {
    const auto* table = std::get_if<Table>(&entry.data);
    const bool own = table && is_by_language(*table, tables, known);
    entries.push_back(own ? parts_of(*table, tables, known, diagnostics) : Parts{{"", &entry}});
    if (own && !out.span) out.span = entry.span;
    for (const auto& [tag, part] : entries.back())
      if (own && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
  }
  if (!out.span) return std::nullopt;
  Table made;
  for (const auto& tag : tags)
    if (auto list = list_in(entries, tag)) made.push_back({{tag, {}, {}}, {std::move(*list), value.span}});
  out.made = std::make_shared<const Value>(Value{std::move(made), value.span});
  for (const auto& [key, list] : std::get<Table>(out.made->data)) out.items.emplace_back(key.text, &list);
  return out;
}
} // namespace

std::string meant_language(const std::string& text, const Known& known) {
  if (auto near = nearest(text, known.languages); !near.empty()) return near;
  if (auto code = language_code(text); !code.empty()) return code;
  auto tags = known.languages;
  for (auto& code : language_codes()) tags.push_back(std::move(code));
  return language_by_name(text, tags);
}

std::optional<std::string> language_named(const Excerpt& text, const Known& known, Diagnostics& diagnostics) {
  auto tag = language_tag(text.text);
  if (has_data(tag, known)) return tag;
  report_unknown(text, known, diagnostics);
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

Localised localised(const Value& value, Tables tables, const Known& known, Diagnostics& diagnostics) {
  if (const auto* table = std::get_if<Table>(&value.data); table && is_by_language(*table, tables, known))
    return {parts_of(*table, tables, known, diagnostics), value.span, nullptr};
  if (std::holds_alternative<Array>(value.data))
    if (auto list = localised_list(value, tables, known, diagnostics)) return std::move(*list);
  return {{{"", &value}}, value.span, nullptr};
}

} // namespace dateline::input
