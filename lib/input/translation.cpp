// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>

#include "base/language.h"
#include "content/named.h"
#include "input/keys.h"
#include "input/language_file.h"
#include "input/local.h"
#include "input/text_paths.h"

namespace dateline::input {

namespace {
// What a language may have of its own at the top of a release, beside the tables that its template declares.
const std::vector<std::string> top = {"date",    "city",   "embargo", "number", "corrects", "kicker", "headline",
                                      "subhead", "quotes", "media",   "links",  "partners", "fields", "mail"};

Entry* find_entry(Table& table, std::string_view key) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Entry& one) { return one.key.text == key; });
  return found == table.end() ? nullptr : &*found;
}

/// Puts the values of a language into the tree of a release.
class Graft {
 public:
  Graft(Translation& to, bool leads, const Template* subject, const Known& known, Diagnostics& diagnostics)
      : to_(to), leads_(leads), subject_(subject), known_(known), diagnostics_(diagnostics) {}

  void put(Table& tree, const Excerpt& key, const Value& value) {
    path_.push_back(key.text);
    auto* there = find_entry(tree, key.text);
    const auto* table = std::get_if<Table>(&value.data);
    if (there) {
      table ? put_table(there->value, *table, value.span) : put_one(there->value, key, value);
    } else if (table) {
      put_new_table(tree, key, *table, value.span);
    } else if (is_empty_text(value)) {
      still_empty(value.span);
    } else {
      tree.push_back({key, by_language(key, value)});
    }
    path_.pop_back();
  }

  void put_prose(Table& text, const Excerpt& section, const Value& value) {
    path_.emplace_back("text");
    put(text, section, value);
    path_.pop_back();
  }

 private:
  /// A value that all languages share serves those that have none of their own.
  void share(Value& there, const Excerpt& key) {
    const auto span = there.span;
    Table table;
    table.push_back({{"other", span, {}}, std::move(there)});
    there = {std::move(table), key.span};
  }

  /// A value that no other language has.
  Value by_language(const Excerpt& key, const Value& value) const {
    Table table = {{{to_.language, key.span, {}}, value}};
    if (!leads_ && !is_required()) table.push_back({{"other", key.span, {}}, {std::monostate{}, value.span}});
    return {std::move(table), value.span};
  }

  /// A field that the others must have too.
  bool is_required() const {
    const auto* field = subject_ && path_.front() == "fields" ? named(subject_->fields, path_.back()) : nullptr;
    return field && field->required;
  }

  bool is_local(const Table& table) const { return is_by_language(path_, table, known_); }

  void still_empty(const Span& span) { to_.empty.emplace_back(dotted(path_), span); }

  void put_one(Value& there, const Excerpt& key, const Value& value) {
    auto* table = std::get_if<Table>(&there.data);
    if ((table && !is_local(*table)) || is_of_entries(there)) {
      as_table(&value, key.text, diagnostics_);
      return;
    }
    const auto* own = table ? own_entry(*table) : nullptr;
    if (is_empty_text(value)) {
      if (!own) still_empty(value.span);
      return;
    }
    if (own) return report_twice(path_.back(), key.span, own->key.span, diagnostics_);
    if (!table) share(there, key);
    std::get<Table>(there.data).push_back({{to_.language, key.span, {}}, value});
  }

  void put_table(Value& there, const Table& table, const Span& span) {
    if (auto* inner = std::get_if<Table>(&there.data); inner && !is_local(*inner)) {
      for (const auto& [key, value] : table) put(*inner, key, value);
    } else if (auto* list = std::get_if<Array>(&there.data)) {
      for (const auto& [key, value] : table) put_entry(*list, key, value);
    } else {
      put_one(there, {path_.back(), span, {}}, {table, span});
    }
  }

  void put_new_table(Table& tree, const Excerpt& key, const Table& table, const Span& span) {
    const auto number =
        std::find_if(table.begin(), table.end(), [](const Entry& one) { return is_number(one.key.text); });
    if (number != table.end()) return report_no_entry(number->key, 0);
    tree.push_back({key, {Table{}, span}});
    for (const auto& [inner, value] : table) put(std::get<Table>(tree.back().value.data), inner, value);
    // What holds nothing but empty places is not there.
    if (std::get<Table>(tree.back().value.data).empty()) tree.pop_back();
  }

  /// The values of one of several entries: `[quotes.2]`.
  void put_entry(Array& list, const Excerpt& key, const Value& value) {
    std::size_t number = 0;
    const auto& text = key.text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > list.size())
      return report_no_entry(key, list.size());
    path_.push_back(text);
    auto& there = list[number - 1];
    if (const auto* table = std::get_if<Table>(&value.data))
      put_table(there, *table, value.span);
    else
      put_one(there, key, value);
    path_.pop_back();
  }

  /// A list at the top is one of entries, but for that of cities.
  bool is_of_entries(const Value& value) const {
    return path_.size() == 1 && path_.front() != "city" && std::holds_alternative<Array>(value.data);
  }

  const Entry* own_entry(const Table& table) const {
    for (const auto& entry : table)
      if (language_tag(entry.key.text) == to_.language) return &entry;
    return nullptr;
  }

  void report_no_entry(const Excerpt& key, std::size_t count) {
    diagnostics_.add(
        {.rule = "unknown-key",
         .message = count == 0 ? "unknown-key-no-entries" : "unknown-key-entry",
         .span = key.span,
         .arguments = {{"key", key.text}, {"table", dotted(path_)}, {"count", static_cast<std::int64_t>(count)}},
         .help = "unknown-key-entry-form"});
  }

  Translation& to_;
  bool leads_;
  const Template* subject_;
  const Known& known_;
  Diagnostics& diagnostics_;
  TextPath path_;
};

/// [text] of the release, made if need be; null if something else has its name.
Table* prose_of(Table& tree, const Span& span) {
  auto* entry = find_entry(tree, "text");
  if (!entry) entry = &tree.emplace_back(Entry{{"text", span, {}}, {Table{}, span}});
  return std::get_if<Table>(&entry->value.data);
}

void put_front(const LanguageFile& file, ReleaseFile& release, Graft& graft, Translation& to,
               Diagnostics& diagnostics) {
  Keys keys(file.front, file.front_place, "", diagnostics);
  if (auto made_from = as_text(keys.take("translated"), "translated", diagnostics)) to.translated = *made_from;
  auto names = top;
  for (const auto& [key, value] : release.tree) { // tables that the template declares
    const bool is_new = std::find(names.begin(), names.end(), key.text) == names.end();
    if (is_new && std::holds_alternative<Array>(value.data) && key.text != "sections" && key.text != "languages")
      names.push_back(key.text);
  }
  for (const auto& name : names)
    if (const auto* entry = keys.take_entry(name)) graft.put(release.tree, entry->key, entry->value);
  keys.finish();
}

void put_sections(const LanguageFile& file, ReleaseFile& release, Graft& graft, Diagnostics& diagnostics) {
  Table seen;
  for (const auto& [name, text] : file.sections) {
    if (const auto* first = find(seen, name.text)) {
      report_twice(name.text, name.span, first->span, diagnostics);
      continue;
    }
    seen.push_back({name, {std::monostate{}, name.span}});
    if (auto* prose = prose_of(release.tree, name.span))
      graft.put_prose(*prose, name, {text, text.empty() ? name.span : text.span});
  }
}

void add_marks(const SourcePtr& source, Translation& to) {
  Diagnostics said; // where the file was read
  for (const auto& place : read_translators_file(source, said).places)
    for (const auto& remark : place.remarks)
      if (remark.word == "was" || remark.word == "gone")
        to.marks.push_back({std::string(remark.word), {source, remark.begin, remark.end}});
}
} // namespace

void add_translation(ReleaseFile& release, const SourcePtr& source, const std::string& language, bool leads,
                     const Template* subject, const Known& known, Diagnostics& diagnostics) {
  Diagnostics found;
  const auto file = read_language_file(source, Comments::ignored, found);
  Translation to;
  to.language = language;
  to.source = source;
  Graft graft(to, leads, subject, known, found);
  put_front(file, release, graft, to, found);
  put_sections(file, release, graft, found);
  add_marks(source, to);
  release.translations.push_back(std::move(to));
  for (auto& one : found.all) {
    one.language = language;
    diagnostics.add(std::move(one));
  }
}

} // namespace dateline::input
